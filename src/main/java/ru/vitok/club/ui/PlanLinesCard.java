package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.ClubCalendar;
import ru.vitok.club.PlanLine;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;

/** A club's year month by month: what was planned, what became of it, and what was held besides. */
class PlanLinesCard extends Card {

    /** What whoever leads the club may do with a line; nobody else gets the buttons. */
    interface Steps {
        void change(PlanLine line);

        void remove(PlanLine line);
    }

    PlanLinesCard(PlanPage page, Municipality here, LocalDate today, @Nullable Steps steps) {
        super();
        add(new H2(getTranslation("club.plan.lines")));
        var lines = page.plan().lines().stream()
                .collect(Collectors.groupingBy(line -> line.item().month()));
        var besides = page.besides().stream()
                .sorted(Comparator.comparing(ClubCalendar.Entry::startsAt))
                .collect(Collectors.groupingBy(it -> it.day().withDayOfMonth(1)));
        if (lines.isEmpty() && besides.isEmpty()) {
            add(new EmptyState(
                    getTranslation("club.plan.empty.title"),
                    getTranslation(steps == null ? "club.plan.empty.words" : "club.plan.empty.lead")));
            return;
        }
        for (var month : page.plan().year().months()) {
            var list = new Div();
            list.addClassName("v-list");
            for (var line : lines.getOrDefault(month, List.of())) {
                var row = PlanRow.of(page, line, here, today);
                list.add(steps == null ? row : row.steps(line, () -> steps.change(line), () -> steps.remove(line)));
            }
            besides.getOrDefault(month, List.of()).forEach(it -> list.add(PlanRow.besides(page, it)));
            if (list.getComponentCount() > 0) {
                var part = new Div(new H3(MonthWords.of(month, getLocale())), list);
                part.addClassName("v-part");
                add(part);
            }
        }
    }
}
