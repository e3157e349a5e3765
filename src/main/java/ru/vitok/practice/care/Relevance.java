package ru.vitok.practice.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;

/** «Ещё актуально?»: the authors are asked a year after the last word, and what stays unanswered a month is marked. */
@Service
public class Relevance {

    private static final int PATIENCE_DAYS = 30;

    private final PracticeLibrary library;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Relevance(PracticeLibrary library, Notices notices, JdbcClient jdbc, Clock clock) {
        this.library = library;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Freshness of(UUID practice) {
        var today = LocalDate.now(clock);
        return jdbc.sql("select relevant_on, relevance_asked_on from practice where id = :id")
                .param("id", library.of(practice).id())
                .query((row, _) -> {
                    var confirmed = row.getObject(1, LocalDate.class);
                    var asked = row.getObject(2, LocalDate.class);
                    var waits = asked != null && (confirmed == null || confirmed.isBefore(asked));
                    return new Freshness(
                            confirmed,
                            waits,
                            waits
                                    && asked != null
                                    && asked.plusDays(PATIENCE_DAYS).isBefore(today));
                })
                .single();
    }

    @Transactional(readOnly = true)
    public boolean answers(Practice practice) {
        return practice.open() && library.writes(practice);
    }

    /** An author's one click: it still holds. */
    @Transactional
    public void confirm(UUID id) {
        var practice = library.of(id);
        if (!answers(practice)) {
            throw Refusal.notFound();
        }
        jdbc.sql("update practice set relevant_on = :today where id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .update();
    }

    private record Old(UUID id, List<UUID> authors, String title) {}

    /** Asks once for each year; the portal's own morning round. */
    @Transactional
    public void round() {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                update practice p set relevance_asked_on = :today from practice_text t
                where t.id = p.published_text and p.status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'IN_COURSE')
                  and greatest(p.published_on, p.relevant_on, p.relevance_asked_on) <= :yearAgo
                returning p.id, array(select p.author_id union select w.person_id from practice_co_author w
                  where w.practice_id = p.id and w.agreed_at is not null), t.title""")
                .param("today", today)
                .param("yearAgo", today.minusYears(1))
                .query((row, _) -> new Old(
                        row.getObject(1, UUID.class),
                        List.of((UUID[]) row.getArray(2).getArray()),
                        row.getString(3)))
                .list()
                .forEach(this::ask);
    }

    /** Any of them may answer. */
    private void ask(Old practice) {
        practice.authors()
                .forEach(author -> notices.send(new Notice(
                        author,
                        NoticeKind.REMINDER,
                        "practice.notice.relevance",
                        List.of(practice.title()),
                        PracticePaths.page(practice.id()),
                        true)));
    }
}
