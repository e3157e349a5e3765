package ru.vitok.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;

/** Tells authors and reviewers what happened. */
@Component
class PracticePost {

    private final Notices notices;
    private final Persons persons;
    private final Organisations organisations;

    PracticePost(Notices notices, Persons persons, Organisations organisations) {
        this.notices = notices;
        this.persons = persons;
        this.organisations = organisations;
    }

    /** The municipality's methodists; leaders and experts find it in the queue. */
    void submitted(Practice practice) {
        var place = organisations.get(practice.organisation());
        var readers = new LinkedHashSet<UUID>();
        if (place.municipality() != null) {
            readers.addAll(persons.holders(Role.METHODIST, place.municipality()));
        }
        practice.authors().forEach(readers::remove);
        readers.forEach(reader ->
                send(reader, NoticeKind.CHANGE, "practice.notice.submitted", practice, PracticePaths.REVIEW, false));
    }

    void published(Practice practice) {
        toAuthors(NoticeKind.PUBLISHED, "practice.notice.published", practice, PracticePaths.page(practice.id()));
    }

    void sentBack(Practice practice) {
        toAuthors(NoticeKind.ANSWER, "practice.notice.sent-back", practice, PracticePaths.edit(practice.id()));
    }

    void rejected(Practice practice) {
        toAuthors(NoticeKind.ANSWER, "practice.notice.rejected", practice, PracticePaths.edit(practice.id()));
    }

    void used(Practice practice) {
        practice.authors()
                .forEach(author -> send(
                        author,
                        NoticeKind.CHANGE,
                        "practice.notice.used",
                        practice,
                        PracticePaths.page(practice.id()),
                        false));
    }

    private void toAuthors(NoticeKind kind, String key, Practice practice, String path) {
        practice.authors().forEach(author -> send(author, kind, key, practice, path, true));
    }

    private void send(UUID person, NoticeKind kind, String key, Practice practice, String path, boolean email) {
        notices.send(new Notice(person, kind, key, List.of(practice.text().title()), path, email));
    }
}
