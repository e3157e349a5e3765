package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import ru.vitok.club.Club;
import ru.vitok.club.ClubCalendar;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** Sessions coming and held. */
class CalendarCard extends Card {

    private static final int PAST = 10;

    CalendarCard(Club club, List<ClubCalendar.Entry> entries) {
        var plan = new Anchor("/" + club.path() + "/plan", getTranslation("club.page.year-plan"));
        plan.addClassName("v-sm");
        var head = new Div(new H2(getTranslation("club.page.sessions")), plan);
        head.addClassNames("v-row", "v-between");
        add(head);
        if (entries.isEmpty()) {
            add(ClubWords.muted(getTranslation("club.page.sessions.empty")));
            return;
        }
        add(list(entries.stream().filter(entry -> !entry.past()).toList()));
        var past = entries.stream().filter(ClubCalendar.Entry::past).limit(PAST).toList();
        if (!past.isEmpty()) {
            add(new H3(getTranslation("club.page.sessions.past")), list(past));
        }
    }

    private static Div list(List<ClubCalendar.Entry> entries) {
        var list = new Div();
        list.addClassName("v-list");
        for (var entry : entries) {
            var words = new Div(new H3(entry.title()), ClubWords.muted(entry.when()));
            var row = new Anchor("/" + entry.path(), words, Chip.of(entry.state()));
            row.addClassNames("v-list-item", "v-between");
            list.add(row);
        }
        return list;
    }
}
