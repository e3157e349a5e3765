package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import ru.vitok.club.ClubPlan;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** Sessions coming and held. */
class PlanCard extends Card {

    private static final int PAST = 10;

    PlanCard(List<ClubPlan.Entry> entries) {
        super();
        add(new com.vaadin.flow.component.html.H2(getTranslation("club.page.sessions")));
        if (entries.isEmpty()) {
            add(ClubWords.muted(getTranslation("club.page.sessions.empty")));
            return;
        }
        add(list(entries.stream().filter(entry -> !entry.past()).toList()));
        var past = entries.stream().filter(ClubPlan.Entry::past).limit(PAST).toList();
        if (!past.isEmpty()) {
            add(new H3(getTranslation("club.page.sessions.past")), list(past));
        }
    }

    private static Div list(List<ClubPlan.Entry> entries) {
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
