package ru.vitok.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.session.Attendee;
import ru.vitok.session.Session;
import ru.vitok.uikit.Card;

/** Who came, as part of the minutes; hosts mark by hand those whom neither the code nor the room saw. */
class PresenceCard extends Card {

    private final Session session;
    private final SessionDesk desk;
    private final Paragraph count = new Paragraph();

    PresenceCard(Session session, SessionDesk desk, boolean writes) {
        super();
        this.session = session;
        this.desk = desk;
        var list = new Div();
        list.addClassNames("v-stack", "is-tight");
        desk.signUps().list(session.id()).stream()
                .filter(person -> writes || person.here())
                .forEach(person -> list.add(row(person, writes)));
        add(new H2(getTranslation("session.presence.title")), count, list);
        recount();
    }

    private Checkbox row(Attendee person, boolean writes) {
        var where = person.organisation() == null ? "" : ", " + person.organisation();
        var box = new Checkbox(person.name() + where);
        box.setValue(person.here());
        box.setReadOnly(!writes);
        box.addValueChangeListener(changed -> {
            desk.attendance().mark(session.id(), person.person(), changed.getValue());
            recount();
        });
        return box;
    }

    private void recount() {
        count.setText(getTranslation("session.presence.count", desk.attendance().count(session.id())));
    }
}
