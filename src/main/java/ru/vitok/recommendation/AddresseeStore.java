package ru.vitok.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Rows of schools' answers; the database itself opens them only to the school and those above it. */
@Component
class AddresseeStore {

    private final JdbcClient jdbc;

    AddresseeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID recommendation, UUID school, Set<String> audience, OffsetDateTime now) {
        jdbc.sql("""
                insert into recommendation_addressee (recommendation_id, organisation_id, status, note, on_behalf, changed_at, audience)
                values (:recommendation, :school, 'SENT', '', false, :now, :audience)""")
                .param("recommendation", recommendation)
                .param("school", school)
                .param("now", now)
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    Map<UUID, List<Addressee>> of(Collection<UUID> recommendations, Viewer viewer) {
        var lines = new HashMap<UUID, List<Addressee>>();
        jdbc.sql("""
                select a.*, o.code, o.name from recommendation_addressee a join organisation o on o.id = a.organisation_id
                where a.recommendation_id = any(cast(:ids as uuid[])) and (a.audience && cast(:tokens as text[]) or :system)
                order by o.name, o.code""")
                .param("ids", recommendations.toArray(UUID[]::new))
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .query((row, _) -> lines.computeIfAbsent(
                                row.getObject("recommendation_id", UUID.class), _ -> new ArrayList<>())
                        .add(read(row)))
                .list();
        return lines;
    }

    void step(UUID recommendation, UUID school, Answer answer, boolean onBehalf, UUID person, OffsetDateTime now) {
        jdbc.sql("""
                insert into recommendation_step (id, recommendation_id, organisation_id, person_id, status, note, done_on,
                  on_behalf, at)
                values (:id, :recommendation, :school, :person, :status, :note, :done, :behalf, :now)""")
                .param("id", UUID.randomUUID())
                .param("recommendation", recommendation)
                .param("school", school)
                .param("person", person)
                .param("status", answer.status().name())
                .param("note", answer.note())
                .param("done", answer.doneOn())
                .param("behalf", onBehalf)
                .param("now", now)
                .update();
        standAtLastStep(recommendation, school, now);
    }

    /** Takes the last answer back if this person gave it. */
    boolean takeBack(UUID recommendation, UUID school, UUID person, OffsetDateTime notBefore, OffsetDateTime now) {
        var taken = jdbc.sql("""
                delete from recommendation_step where person_id = :person and at >= :after and id = (
                  select id from recommendation_step where recommendation_id = :recommendation
                  and organisation_id = :school order by at desc limit 1)""")
                .param("recommendation", recommendation)
                .param("school", school)
                .param("person", person)
                .param("after", notBefore)
                .update();
        standAtLastStep(recommendation, school, now);
        return taken > 0;
    }

    /** The line repeats the last step, or is as it was sent where no step is left; a date once given stays. */
    private void standAtLastStep(UUID recommendation, UUID school, OffsetDateTime now) {
        jdbc.sql("""
                update recommendation_addressee a set
                  status = coalesce(s.status, 'SENT'), note = coalesce(s.note, ''),
                  on_behalf = coalesce(s.on_behalf, false), changed_at = :now,
                  done_on = (select d.done_on from recommendation_step d where d.recommendation_id = a.recommendation_id
                    and d.organisation_id = a.organisation_id and d.done_on is not null
                    and s.status in ('DONE', 'CHECKED') order by d.at desc limit 1)
                from (select 1) one left join lateral (
                  select * from recommendation_step where recommendation_id = :recommendation
                  and organisation_id = :school order by at desc limit 1) s on true
                where a.recommendation_id = :recommendation and a.organisation_id = :school""")
                .param("recommendation", recommendation)
                .param("school", school)
                .param("now", now)
                .update();
    }

    List<HelpedSchool> helped(UUID problemField) {
        return jdbc.sql("""
                select a.organisation_id, min(a.done_on) from recommendation_addressee a
                join recommendation r on r.id = a.recommendation_id
                where r.problem_field = :field and a.status in ('DONE', 'CHECKED') group by a.organisation_id""")
                .param("field", problemField)
                .query((row, _) -> new HelpedSchool(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private static Addressee read(ResultSet row) throws SQLException {
        return new Addressee(
                row.getObject("organisation_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                AddresseeStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("done_on", LocalDate.class),
                row.getBoolean("on_behalf"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
