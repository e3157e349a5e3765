package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import ru.vitok.session.Decision;
import ru.vitok.session.Session;
import ru.vitok.uikit.Card;

/** What was decided, with the step from a decision to a recommendation. */
class DecisionsCard extends Card {

    DecisionsCard(Session session, List<Decision> decisions, boolean leads, SessionDesk desk) {
        super();
        var minutes = new Anchor("/" + session.path() + "/minutes", getTranslation("session.minutes.open"));
        var head = new Div(new H2(getTranslation("session.decisions.title")), minutes);
        head.addClassName("v-between");
        add(head);
        var list = new Div();
        list.addClassName("v-list");
        for (var decision : decisions) {
            list.add(new DecisionRow(decision, leads, desk.formats(), getLocale()));
        }
        add(list);
    }
}
