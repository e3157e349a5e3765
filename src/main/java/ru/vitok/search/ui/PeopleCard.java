package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.search.SeenPeople.SeenPerson;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Icon;

/** People of that name, each with the club in which one meets them. */
class PeopleCard extends Card {

    static final int MOST = 5;

    PeopleCard(List<SeenPerson> people) {
        var list = new Div();
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        people.forEach(it -> list.add(line(it)));
        add(new H2(getTranslation("search.people")), list);
    }

    private Div line(SeenPerson person) {
        var where = new Span(
                getTranslation(person.leads() ? "search.people.leads" : "search.people.belongs", person.club()));
        where.addClassNames("v-muted", "v-sm");
        var line = new Div(Icon.of("user"), new Anchor("/" + person.path(), person.name()), where);
        line.addClassNames("v-list-item", "v-row");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }
}
