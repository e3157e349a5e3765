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

    private final ProblemFields fields;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    SchoolReviews(ProblemFields fields, JdbcClient jdbc, Permissions permissions, Viewers viewers, Clock clock) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Schools for which the signed-in person may say so and has not yet. */
    @Transactional(readOnly = true)
    public List<UUID> open(UUID field) {
        fields.seen(field);
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
        fields.seen(field);
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

    /** All schools of the municipality that did something about the fields of a year. */
    @Transactional(readOnly = true)
    public List<SchoolReview> of(UUID municipality, int year) {
        permissions.require("problem-field.candidate", Action.VIEW, municipality, null);
        return jdbc.sql("""
                select s.id,
                  exists (select from problem_field_review r join problem_field f on f.id = r.field_id
                          where r.school_id = s.id and f.year = :year) as analysed,
                  exists (select from problem_field_message m join problem_field f on f.id = m.field_id
                          join role_grant g on g.person_id = m.person_id
                          where g.organisation_id = s.id and f.year = :year) as discussed
                from organisation s where s.municipality_id = :municipality and s.kind = 'SCHOOL'""")
                .param("year", year)
                .param("municipality", municipality)
                .query((row, _) -> new SchoolReview(row.getObject(1, UUID.class), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }
}
