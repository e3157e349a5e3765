package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.session.SignUp;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** Signing up before the session, «Я здесь» while it runs. */
class SignUpCard extends Card {

    private static final int CODE = 4;

    private final Session session;
    private final SessionDesk desk;
    private final boolean leads;

    /** @param leads who leads the session needs no place in it */
    SignUpCard(Session session, SessionDesk desk, boolean leads) {
        super();
        this.leads = leads;
        this.session = session;
        this.desk = desk;
        add(new H2(getTranslation("session.signup.title")), new Paragraph(places()));
        if (desk.viewers().current().guest()) {
            var link = new Anchor("/login", getTranslation("session.signup.guest"));
            link.addClassName("v-btn");
            add(link);
            return;
        }
        var mine = desk.signUps().mine(session.id());
        if (leads && mine.isEmpty()) {
            return;
        }
        if (mine.isEmpty()) {
            add(Buttons.primary(getTranslation("session.signup.join"), "check", this::join));
        } else {
            add(new Paragraph(words(mine.get())));
            add(Buttons.quiet(getTranslation("session.signup.leave"), "x", this::leave));
        }
        if (session.status() == SessionStatus.LIVE) {
            add(here());
        }
    }

    private String places() {
        var crowd = desk.signUps().crowd(session.id());
        var words = session.limit() == null
                ? getTranslation("session.signup.count", crowd.places())
                : getTranslation("session.signup.count.of", crowd.places(), session.limit());
        return crowd.waiting() == 0 ? words : words + " · " + getTranslation("session.signup.waiting", crowd.waiting());
    }

    private String words(SignUp mine) {
        return mine.place()
                ? getTranslation("session.signup.place")
                : getTranslation("session.signup.queue", mine.waiting());
    }

    private void join() {
        var mine = desk.signUps().join(session.id());
        Toast.done(words(mine));
        redraw();
    }

    private void leave() {
        desk.signUps().leave(session.id());
        Toast.undoable(getTranslation("session.signup.left"), () -> {
            desk.signUps().join(session.id());
            redraw();
        });
        redraw();
    }

    private Div here() {
        var row = new Div();
        row.addClassName("v-row");
        if (desk.attendance().mine(session.id())) {
            row.add(new Paragraph(getTranslation("session.here.done")));
            return row;
        }
        var code = new TextField(getTranslation("session.here.code"));
        code.setMaxLength(CODE);
        code.setAllowedCharPattern("[0-9]");
        row.add(code, Buttons.quiet(getTranslation("session.here.do"), "map-pin", () -> {
            desk.attendance().here(session.id(), code.getValue());
            redraw();
        }));
        return row;
    }

    /** Push redraws the page too; this is for where it is silent. */
    private void redraw() {
        getParent().ifPresent(parent -> {
            if (parent instanceof Div column) {
                column.replace(this, new SignUpCard(session, desk, leads));
            }
        });
    }
}
