package ru.vitok.difficulty;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;

/** Tells the two who talk; never names the author, whose name may be hidden. */
@Component
class DifficultyNotices {

    private final Notices notices;

    DifficultyNotices(Notices notices) {
        this.notices = notices;
    }

    void accepted(DifficultyRow row) {
        send(row.author(), NoticeKind.CHANGE, "difficulty.notice.accepted", row, false);
    }

    void answered(DifficultyRow row) {
        send(row.author(), NoticeKind.ANSWER, "difficulty.notice.answered", row, true);
    }

    void redirected(DifficultyRow row, UUID colleague) {
        send(colleague, NoticeKind.CHANGE, "difficulty.notice.redirected", row, false);
    }

    void judged(DifficultyRow row, Outcome outcome) {
        var methodist = row.assignee();
        if (methodist != null) {
            var key = outcome == Outcome.NOT_SOLVED ? "difficulty.notice.not-solved" : "difficulty.notice.helped";
            send(methodist, NoticeKind.CHANGE, key, row, false);
        }
    }

    void written(DifficultyRow row, UUID writer) {
        var other = writer.equals(row.author()) ? row.assignee() : row.author();
        if (other != null) {
            send(other, NoticeKind.ANSWER, "difficulty.notice.message", row, false);
        }
    }

    private void send(UUID person, NoticeKind kind, String key, DifficultyRow row, boolean email) {
        var title = Difficulty.title(row.text());
        notices.send(new Notice(person, kind, key, List.of(title), DifficultyPaths.page(row.id()), email));
    }
}
