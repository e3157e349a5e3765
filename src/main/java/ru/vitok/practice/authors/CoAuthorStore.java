package ru.vitok.practice.authors;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of co-authors. */
@Component
class CoAuthorStore {

    private final JdbcClient jdbc;

    CoAuthorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were asked. */
    List<CoAuthor> of(UUID practice) {
        return jdbc.sql("""
                select w.person_id, n.full_name, w.agreed_at, w.consent_at is not null as consent, w.shown,
                  coalesce((select o.name from role_grant g join organisation o on o.id = g.organisation_id
                    where g.person_id = w.person_id order by o.kind = 'SCHOOL' desc, g.granted_at, g.id limit 1), '') as place
                from practice_co_author w join person n on n.id = w.person_id
                where w.practice_id = :practice order by w.asked_at, n.full_name""")
                .param("practice", practice)
                .query((row, _) -> {
                    var agreed = row.getObject("agreed_at", OffsetDateTime.class);
                    return new CoAuthor(
                            row.getObject("person_id", UUID.class),
                            row.getString("full_name"),
                            row.getString("place"),
                            agreed == null ? null : agreed.toInstant(),
                            row.getBoolean("consent"),
                            row.getBoolean("shown"));
                })
                .list();
    }

    void ask(UUID practice, UUID person, UUID by, OffsetDateTime now) {
        jdbc.sql("""
                insert into practice_co_author (practice_id, person_id, asked_by, asked_at)
                values (:practice, :person, :by, :now)""")
                .param("practice", practice)
                .param("person", person)
                .param("by", by)
                .param("now", now)
                .update();
    }

    void agree(UUID practice, UUID person, boolean consent, OffsetDateTime now) {
        jdbc.sql("""
                update practice_co_author set agreed_at = coalesce(agreed_at, :now),
                  consent_at = case when :consent then coalesce(consent_at, :now) else consent_at end
                where practice_id = :practice and person_id = :person""")
                .param("practice", practice)
                .param("person", person)
                .param("consent", consent)
                .param("now", now)
                .update();
    }

    void remove(UUID practice, UUID person) {
        jdbc.sql("delete from practice_co_author where practice_id = :practice and person_id = :person")
                .param("practice", practice)
                .param("person", person)
                .update();
    }

    /** Those whose word is missing and who were not reminded since; from now on they were. */
    List<UUID> remind(UUID practice, OffsetDateTime since, OffsetDateTime now) {
        return jdbc.sql("""
                update practice_co_author set reminded_at = :now
                where practice_id = :practice and consent_at is null and coalesce(reminded_at, asked_at) < :since
                returning person_id""")
                .param("practice", practice)
                .param("since", since)
                .param("now", now)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
