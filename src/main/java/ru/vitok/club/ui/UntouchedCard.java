package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** Problem fields handed over to the club that its plan does not take up yet. */
class UntouchedCard extends Card {

    private static final int RING = 34;

    UntouchedCard(PlanPage page, Municipality here, @Nullable Consumer<Node> take) {
        super();
        add(new H2(getTranslation("club.plan.untouched")));
        var list = new Div();
        list.addClassName("v-list");
        for (var field : page.untouched()) {
            var words = new Div(new H3(new Anchor("/" + field.path(), field.title())), ClubWords.below(field.detail()));
            words.addClassName("is-grow");
            var row = new Div(new Ring(page.rings().getOrDefault(field.ref(), RingState.EMPTY), here, RING), words);
            row.addClassNames("v-row", "v-list-item");
            if (take != null) {
                row.add(Buttons.quiet(getTranslation("club.plan.take"), "plus", () -> take.accept(field)));
            }
            list.add(row);
        }
        add(list);
        addClassName("v-no-print");
        setVisible(list.getComponentCount() > 0);
    }
}
