package ru.vitok.practice.authors;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Persons;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;

/** What the author and the colleagues tell each other. */
@Component
class CoAuthorPost {

    /** The page itself may be closed to a colleague who is out. */
    private static final String MINE = "practices/mine";

    private final Notices notices;
    private final Persons persons;

    CoAuthorPost(Notices notices, Persons persons) {
        this.notices = notices;
        this.persons = persons;
    }

    void asked(Practice practice, UUID colleague) {
        send(
                colleague,
                practice.author(),
                NoticeKind.INVITATION,
                "practice.notice.co-author-asked",
                practice,
                page(practice));
    }

    void reminded(Practice practice, UUID colleague) {
        send(
                colleague,
                practice.author(),
                NoticeKind.REMINDER,
                "practice.notice.co-author-reminded",
                practice,
                page(practice));
    }

    void released(Practice practice, UUID colleague) {
        send(colleague, practice.author(), NoticeKind.CHANGE, "practice.notice.co-author-released", practice, MINE);
    }

    /** @param what the key of what is told: agreed, declined or left */
    void answered(Practice practice, UUID colleague, String what) {
        send(practice.author(), colleague, NoticeKind.ANSWER, what, practice, page(practice));
    }

    private static String page(Practice practice) {
        return PracticePaths.page(practice.id());
    }

    private void send(UUID to, UUID from, NoticeKind kind, String key, Practice practice, String path) {
        var words = List.of(persons.get(from).name(), practice.text().title());
        notices.send(new Notice(to, kind, key, words, path, true));
    }
}
