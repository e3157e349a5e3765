package ru.vitok.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds schools of what is due soon, once for each date. */
@Component
class Reminders {

    private static final int DAYS_BEFORE = 3;

    private final JdbcClient jdbc;
    private final RecommendationPost post;
    private final Clock clock;

    Reminders(JdbcClient jdbc, RecommendationPost post, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.clock = clock;
    }

    private record Due(UUID recommendation, String title, UUID school, LocalDate on) {}

    /** A date that was already reminded of is not before the mark left then. */
    @Transactional
    void round() {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                select r.id, r.title, a.organisation_id, max(m.due) as due from recommendation_addressee a
                join recommendation r on r.id = a.recommendation_id
                join recommendation_measure m on m.recommendation_id = r.id
                where a.status in ('SENT', 'ACCEPTED') and m.due between :today and :until
                  and (a.reminded_on is null or m.due > a.reminded_on)
                group by r.id, r.title, a.organisation_id""")
                .param("today", today)
                .param("until", today.plusDays(DAYS_BEFORE))
                .query((row, _) -> new Due(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getDate(4).toLocalDate()))
                .list()
                .forEach(this::remind);
    }

    private void remind(Due due) {
        post.remind(due.recommendation(), due.title(), due.school());
        jdbc.sql("""
                update recommendation_addressee set reminded_on = :on
                where recommendation_id = :recommendation and organisation_id = :school""")
                .param("on", due.on())
                .param("recommendation", due.recommendation())
                .param("school", due.school())
                .update();
    }
}
