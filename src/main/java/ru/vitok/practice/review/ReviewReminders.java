package ru.vitok.practice.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds reviewers three days before their day, and once more, together with whoever asked them, when it has passed. */
@Component
class ReviewReminders {

    private static final int DAYS_BEFORE = 3;

    private final JdbcClient jdbc;
    private final RoundPost post;
    private final Clock clock;

    ReviewReminders(JdbcClient jdbc, RoundPost post, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.clock = clock;
    }

    private record Waiting(UUID round, UUID practice, String title, UUID person, UUID askedBy, LocalDate due) {}

    @Transactional
    void round() {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                select o.id, o.practice_id, t.title, r.person_id, o.opened_by, o.due from practice_reviewer r
                join practice_round o on o.id = r.round_id join practice_text t on t.id = o.text_id
                where o.closed_at is null and r.given_at is null and
                  (o.due between :today and :soon and r.reminded_on is null
                   or o.due < :today and (r.reminded_on is null or r.reminded_on <= o.due))""")
                .param("today", today)
                .param("soon", today.plusDays(DAYS_BEFORE))
                .query((row, _) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getObject(6, LocalDate.class)))
                .list()
                .forEach(it -> remind(it, today));
    }

    private void remind(Waiting it, LocalDate today) {
        post.due(it.practice(), it.title(), it.person(), it.due());
        if (it.due().isBefore(today)) {
            post.late(it.practice(), it.title(), it.askedBy(), it.due());
        }
        jdbc.sql("update practice_reviewer set reminded_on = :today where round_id = :round and person_id = :person")
                .param("today", today)
                .param("round", it.round())
                .param("person", it.person())
                .update();
    }
}
