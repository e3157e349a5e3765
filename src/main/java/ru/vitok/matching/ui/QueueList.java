package ru.vitok.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.QueueTab;
import ru.vitok.uikit.Chip;

/** What lies on one shelf, the oldest promise first. */
class QueueList extends Div {

    QueueList(List<Difficulty> shelf, Difficulty chosen, QueueTab tab, LocalDate today) {
        addClassNames("v-list", "is-choice");
        for (var one : shelf) {
            var link = new Anchor(new DeskPath(tab, one.id()).address());
            link.addClassName("v-list-item");
            if (one.id().equals(chosen.id())) {
                link.addClassName("is-selected");
                link.getElement().setAttribute("aria-current", "true");
            }
            var head = new Div(new H3(one.title()), age(one, today));
            head.addClassNames("v-row", "is-nowrap", "v-between");
            link.add(head, line(one));
            add(link);
        }
    }

    private Span age(Difficulty one, LocalDate today) {
        if (one.overdue(today)) {
            return Chip.of(getTranslation("matching.desk.overdue"), Chip.Tone.BAD);
        }
        var days = ChronoUnit.DAYS.between(one.postedAt().atZone(ZoneOffset.UTC).toLocalDate(), today);
        var age = new Span(getTranslation("matching.desk.age", Math.max(0, days)));
        age.addClassNames("v-muted", "v-sm", "v-nowrap");
        return age;
    }

    private Div line(Difficulty one) {
        var subject = one.subject() == null ? getTranslation("matching.desk.no-subject") : one.subject();
        var grade = one.grade() == null ? null : getTranslation("difficulty.ask.grade", one.grade());
        var place = one.shown() ? one.school() : getTranslation("difficulty.page.hidden");
        var alike = one.alike() > 1 ? getTranslation("matching.desk.alike", one.alike() - 1) : null;
        var line = new Div(
                Stream.of(subject, grade, place, alike).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
