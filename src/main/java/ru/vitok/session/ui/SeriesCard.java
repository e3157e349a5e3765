package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import ru.vitok.session.Session;
import ru.vitok.uikit.Card;

/** The other dates of a series, each a session of its own. */
class SeriesCard extends Card {

    SeriesCard(Session shown, List<Session> series, SessionDesk desk) {
        super();
        add(new H2(getTranslation("session.page.series", series.size())));
        var list = new Div();
        list.addClassName("v-list");
        for (var one : series) {
            var when = SessionTimes.span(one, desk.formats(), getLocale());
            var link = new Anchor("/" + one.path(), when);
            if (one.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
                link.addClassName("v-strong");
            }
            var row = new Div(link);
            if (!one.open()) {
                row.add(SessionWords.status(one));
            }
            row.addClassNames("v-list-item", "v-row");
            list.add(row);
        }
        add(list);
    }
}
