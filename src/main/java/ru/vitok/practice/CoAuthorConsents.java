package ru.vitok.practice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** Nothing is shown to readers before each of its authors has agreed to it. */
@Component
class CoAuthorConsents {

    private final JdbcClient jdbc;

    CoAuthorConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(UUID practice, UUID person, OffsetDateTime now) {
        jdbc.sql("""
                update practice_co_author set consent_at = coalesce(consent_at, :now)
                where practice_id = :practice and person_id = :person and agreed_at is not null""")
                .param("practice", practice)
                .param("person", person)
                .param("now", now)
                .update();
    }

    /** Refuses while somebody's word is missing, and names them. */
    void require(UUID practice) {
        var missing = jdbc.sql("""
                select n.full_name from practice p join person n on n.id = p.author_id
                where p.id = :practice and p.consent_at is null
                union all select n.full_name from practice_co_author w join person n on n.id = w.person_id
                where w.practice_id = :practice and w.agreed_at is not null and w.consent_at is null""")
                .param("practice", practice)
                .query((row, _) -> row.getString(1))
                .list();
        refuse(missing);
    }

    /** As {@link #require}, where whoever publishes answers for the author. */
    void requireOfColleagues(UUID practice) {
        refuse(jdbc.sql("""
                select n.full_name from practice_co_author w join person n on n.id = w.person_id
                where w.practice_id = :practice and w.agreed_at is not null and w.consent_at is null""")
                .param("practice", practice)
                .query((row, _) -> row.getString(1))
                .list());
    }

    /** With a publication readers see who wrote it. */
    void show(UUID practice) {
        jdbc.sql("update practice_co_author set shown = true where practice_id = :practice and consent_at is not null")
                .param("practice", practice)
                .update();
    }

    private static void refuse(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal("practice.refusal.no-consent-of", String.join(", ", missing));
        }
    }
}
