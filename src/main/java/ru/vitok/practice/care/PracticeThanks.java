package ru.vitok.practice.care;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;

/** «Спасибо автору», once a person; the authors hear of it, readers see how many. */
@Service
public class PracticeThanks {

    private final PracticeLibrary library;
    private final Notices notices;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeThanks(PracticeLibrary library, Notices notices, Viewers viewers, JdbcClient jdbc, Clock clock) {
        this.library = library;
        this.notices = notices;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Thanks of(UUID practice) {
        return jdbc.sql("""
                select count(*), coalesce(bool_or(person_id = :me), false) from practice_thanks
                where practice_id = :practice""")
                .param("me", viewers.current().personOrNull(), java.sql.Types.OTHER)
                .param("practice", library.of(practice).id())
                .query((row, _) -> new Thanks(row.getInt(1), row.getBoolean(2)))
                .single();
    }

    @Transactional(readOnly = true)
    public boolean possible(Practice practice) {
        var viewer = viewers.current();
        return practice.open() && !viewer.guest() && !practice.writtenBy(viewer.person());
    }

    @Transactional
    public void say(UUID id) {
        var practice = library.of(id);
        if (!possible(practice)) {
            throw Refusal.conflict("practice.refusal.thanks-own");
        }
        var first = jdbc.sql("""
                insert into practice_thanks (practice_id, person_id, at) values (:practice, :me, :now)
                on conflict do nothing""")
                .param("practice", id)
                .param("me", viewers.current().person())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (first == 1) {
            practice.authors()
                    .forEach(author -> notices.send(new Notice(
                            author,
                            NoticeKind.CHANGE,
                            "practice.notice.thanks",
                            List.of(practice.text().title()),
                            PracticePaths.page(id),
                            false)));
        }
    }

    @Transactional
    public void takeBack(UUID id) {
        jdbc.sql("delete from practice_thanks where practice_id = :practice and person_id = :me")
                .param("practice", id)
                .param("me", viewers.current().person())
                .update();
    }
}
