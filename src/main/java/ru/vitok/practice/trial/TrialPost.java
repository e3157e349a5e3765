package ru.vitok.practice.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;

/** The authors hear how the practice is tried, whoever opened the trial what schools told. */
@Component
class TrialPost {

    private final Notices notices;
    private final Viewers viewers;

    TrialPost(Notices notices, Viewers viewers) {
        this.notices = notices;
        this.viewers = viewers;
    }

    void opened(Practice practice) {
        send(practice.authors(), "practice.notice.trial-opened", practice);
    }

    void told(Practice practice, Trial trial) {
        send(with(practice, trial), "practice.notice.trial-told", practice);
    }

    void closed(Practice practice, Trial trial) {
        send(with(practice, trial), "practice.notice.trial-closed", practice);
    }

    private static List<UUID> with(Practice practice, Trial trial) {
        var people = new ArrayList<>(practice.authors());
        people.add(trial.openedBy());
        return people;
    }

    private void send(List<UUID> people, String key, Practice practice) {
        var others = new LinkedHashSet<>(people);
        others.remove(viewers.current().person());
        others.forEach(person -> notices.send(new Notice(
                person,
                NoticeKind.CHANGE,
                key,
                List.of(practice.text().title()),
                PracticePaths.page(practice.id()),
                false)));
    }
}
