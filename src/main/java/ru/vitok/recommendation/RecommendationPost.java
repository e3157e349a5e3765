package ru.vitok.recommendation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;

/** Tells schools what was recommended and its author what they answered. */
@Component
class RecommendationPost {

    private final Notices notices;
    private final Persons persons;

    RecommendationPost(Notices notices, Persons persons) {
        this.notices = notices;
        this.persons = persons;
    }

    void sent(Recommendation it) {
        it.addressees()
                .forEach(line -> toSchool(it, line.school(), "recommendation.notice.sent", NoticeKind.CHANGE, true));
    }

    void recalled(Recommendation it) {
        for (var line : it.addressees()) {
            staff(line.school())
                    .forEach(person -> notices.send(new Notice(
                            person,
                            NoticeKind.CHANGE,
                            "recommendation.notice.recalled",
                            List.of(it.title()),
                            RecommendationPaths.LIST,
                            false)));
        }
    }

    void answered(Recommendation it, String school, AddresseeStatus status) {
        notices.send(new Notice(
                it.author(),
                NoticeKind.ANSWER,
                "recommendation.notice.answered." + status.name().toLowerCase(java.util.Locale.ROOT),
                List.of(school, it.title()),
                RecommendationPaths.page(it.id()),
                false));
    }

    void enteredFor(Recommendation it, UUID school, AddresseeStatus status) {
        var key = status == AddresseeStatus.CHECKED
                ? "recommendation.notice.checked"
                : "recommendation.notice.entered-for";
        toSchool(it, school, key, NoticeKind.CHANGE, false);
    }

    void remind(UUID id, String title, UUID school) {
        staff(school)
                .forEach(person -> notices.send(new Notice(
                        person,
                        NoticeKind.REMINDER,
                        "recommendation.notice.due-soon",
                        List.of(title),
                        RecommendationPaths.page(id),
                        true)));
    }

    private void toSchool(Recommendation it, UUID school, String key, NoticeKind kind, boolean email) {
        staff(school)
                .forEach(person -> notices.send(
                        new Notice(person, kind, key, List.of(it.title()), RecommendationPaths.page(it.id()), email)));
    }

    private Set<UUID> staff(UUID school) {
        var people = new LinkedHashSet<>(persons.holders(Role.SCHOOL_ADMIN, school));
        people.addAll(persons.holders(Role.SCHOOL_HEAD, school));
        return people;
    }
}
