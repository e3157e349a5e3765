package ru.vitok.practice.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;

/** Tells reviewers that they are asked, and whoever asked them that they disagree or are late. */
@Component
class RoundPost {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Notices notices;

    RoundPost(Notices notices) {
        this.notices = notices;
    }

    void asked(Practice practice, UUID person, LocalDate due) {
        send(
                person,
                NoticeKind.INVITATION,
                "practice.notice.review-asked",
                practice.id(),
                practice.text().title(),
                due);
    }

    void again(Practice practice, UUID person, LocalDate due) {
        send(
                person,
                NoticeKind.INVITATION,
                "practice.notice.review-again",
                practice.id(),
                practice.text().title(),
                due);
    }

    void split(Practice practice, UUID person) {
        notices.send(new Notice(
                person,
                NoticeKind.CHANGE,
                "practice.notice.review-split",
                List.of(practice.text().title()),
                PracticePaths.review(practice.id()),
                true));
    }

    /** The reviewers, but for whoever ended it, learn that the draft is closed to them again. */
    void closed(Practice practice, ReviewRound round, boolean published, @Nullable UUID by) {
        var path = published ? PracticePaths.page(practice.id()) : PracticePaths.REVIEW;
        round.reviewers().stream()
                .map(Reviewer::person)
                .filter(it -> !it.equals(by))
                .forEach(person -> notices.send(new Notice(
                        person,
                        NoticeKind.CHANGE,
                        "practice.notice.review-closed",
                        List.of(practice.text().title()),
                        path,
                        false)));
    }

    void due(UUID practice, String title, UUID person, LocalDate due) {
        send(person, NoticeKind.REMINDER, "practice.notice.review-due", practice, title, due);
    }

    void late(UUID practice, String title, UUID person, LocalDate due) {
        send(person, NoticeKind.REMINDER, "practice.notice.review-late", practice, title, due);
    }

    private void send(UUID person, NoticeKind kind, String key, UUID practice, String title, LocalDate due) {
        notices.send(
                new Notice(person, kind, key, List.of(title, DAY.format(due)), PracticePaths.review(practice), true));
    }
}
