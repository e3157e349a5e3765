package ru.vitok.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters to the post, one at a time. */
@Component
class Outbox {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the next letter and sets its next try before it is sent: whatever happens then, it is neither lost nor
     * sent twice in a row.
     */
    @Transactional
    public Optional<Letter> take(Instant now) {
        return jdbc.sql("""
                select l.id, l.address, l.unsubscribe, l.tries, n.title_key, n.arguments, n.path
                from letter l join notice n on n.id = l.notice_id
                where l.state = 'WAITING' and l.next_try_at <= :now
                order by l.next_try_at limit 1 for update of l skip locked""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Outbox::letter)
                .optional()
                .map(letter -> postpone(letter, now));
    }

    private Letter postpone(Letter letter, Instant now) {
        var pause = PAUSES.get(Math.min(letter.tries(), PAUSES.size() - 1));
        jdbc.sql("update letter set tries = tries + 1, next_try_at = :next where id = :id")
                .param("next", now.plus(pause).atOffset(ZoneOffset.UTC))
                .param("id", letter.id())
                .update();
        return letter;
    }

    @Transactional
    public void sent(UUID letter, Instant now) {
        jdbc.sql("update letter set state = 'SENT', sent_at = :now, problem = null where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", letter)
                .update();
    }

    /** Waits for its next try, or is given up after the last. */
    @Transactional
    public void failed(Letter letter, String problem) {
        jdbc.sql("update letter set problem = :problem, state = :state where id = :id")
                .param("problem", problem)
                .param("state", letter.tries() + 1 >= PAUSES.size() ? "FAILED" : "WAITING")
                .param("id", letter.id())
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getObject("unsubscribe", UUID.class),
                row.getInt("tries"),
                row.getString("title_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("path"));
    }
}
