package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Audience;

/** Notes when what everybody may see of a practice changed, or that it is no longer there. */
@Component
class PracticeListing {

    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeListing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was never shown to everybody leaves no trace. */
    void changed(Practice practice, Set<String> readers) {
        var listed = practice.open() && readers.contains(Audience.PUBLIC);
        jdbc.sql("""
                insert into practice_listing (practice_id, subject, changed_at)
                select :id, :subject, :now where :listed or exists (select from practice_listing where practice_id = :id)
                on conflict (practice_id) do update set subject = excluded.subject, changed_at = excluded.changed_at""")
                .param("id", practice.id())
                .param("subject", practice.text().subject())
                .param("listed", listed)
                .param("now", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS))
                .update();
    }
}
