package ru.vitok.analysis;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Which schools analysed their results: said by the school itself, on the page of a field. */
@Service
public class SchoolReviews {

    private final OpenFields fields;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    SchoolReviews(OpenFields fields, JdbcClient jdbc, Permissions permissions, Viewers viewers, Clock clock) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Schools for which the signed-in person may say so and has not yet. */
    @Transactional(readOnly = true)
    public List<UUID> open(UUID field) {
        fields.get(field);
        return viewers.current().schools().stream()
                .filter(it -> permissions.allows("problem-field.review", Action.CREATE, it, null))
                .filter(it ->
                        jdbc.sql("select count(*) from problem_field_review where field_id = :f and school_id = :s")
                                        .param("f", field)
                                        .param("s", it)
                                        .query((row, _) -> row.getInt(1))
                                        .single()
                                == 0)
                .toList();
    }

    /** The school looked at its results on this field. */
    @Transactional
    public void analysed(UUID field, UUID school) {
        fields.hold(field);
        permissions.require("problem-field.review", Action.CREATE, school, null);
        jdbc.sql("""
                insert into problem_field_review (field_id, school_id, person_id, at)
                values (:field, :school, :person, :at) on conflict (field_id, school_id) do nothing""")
                .param("field", field)
                .param("school", school)
                .param("person", viewers.current().person())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The one who said so a moment ago takes it back; what a colleague said stands. */
    @Transactional
    public void takeBack(UUID field, UUID school) {
        fields.hold(field);
        permissions.require("problem-field.review", Action.CREATE, school, null);
        jdbc.sql("""
                delete from problem_field_review
                where field_id = :field and school_id = :school and person_id = :person""")
                .param("field", field)
                .param("school", school)
                .param("person", viewers.current().person())
                .update();
    }

    /** Fields of the latest year that the asking person's school has not marked as analysed yet. */
    @Transactional(readOnly = true)
    public List<ProblemFieldRow> unmarked(int limit) {
        var viewer = viewers.current();
        return viewer.schools().stream()
                .filter(it -> permissions.allows("problem-field.review", Action.CREATE, it, null))
                .flatMap(school -> jdbc
                        .sql(FieldStore.SELECT + """
                        where f.audience && :tokens::text[] and f.status <> 'CLOSED'
                          and f.year = (select max(y.year) from problem_field y where y.audience && :tokens::text[])
                          and (f.school_id = :school or f.scope <> 'SCHOOL')
                          and not exists (select from problem_field_review r
                                          where r.field_id = f.id and r.school_id = :school)
                        order by f.scope = 'SCHOOL', f.severity desc, f.subject, f.grade, f.skill limit :limit""")
                        .param("tokens", viewer.tokens().toArray(String[]::new))
                        .param("school", school)
                        .param("limit", limit)
                        .query(FieldReader::read)
                        .list()
                        .stream())
                .map(fields::shown)
                .distinct()
                .limit(limit)
                .toList();
    }

    /**
     * What schools of the municipality said about the fields of a year, once a school and field; no persons. The methodist
     * who is assigned to a school does not speak for it.
     */
    @Transactional(readOnly = true)
    public List<SchoolSaying> of(UUID municipality, int year) {
        permissions.require("problem-field.candidate", Action.VIEW, municipality, null);
        return jdbc.sql("""
                select s.id, f.id, f.skill, said.analysed, max(said.at) from (
                  select r.school_id as place, r.field_id, true as analysed, r.at from problem_field_review r
                  union all
                  select g.organisation_id, m.field_id, false, m.at from problem_field_message m
                  join role_grant g on g.person_id = m.person_id and g.role <> 'METHODIST') said
                join problem_field f on f.id = said.field_id and f.year = :year
                  and (f.audience && cast(:tokens as text[]) or :system)
                join organisation s on s.id = said.place and s.kind = 'SCHOOL' and s.municipality_id = :municipality
                group by s.id, f.id, f.skill, said.analysed order by 5 desc""")
                .param("year", year)
                .param("municipality", municipality)
                .param("system", viewers.current().system())
                .param("tokens", viewers.current().tokens().toArray(String[]::new))
                .query((row, _) -> new SchoolSaying(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
