package ru.vitok.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Icon;

/** Where the session is: the video room, a link, or a place. */
class RoomCard extends Div {

    private final Session session;
    private final SessionDesk desk;

    RoomCard(Session session, SessionDesk desk) {
        this.session = session;
        this.desk = desk;
        if (!session.past()
                && session.status() != SessionStatus.DRAFT
                && desk.rooms().configured()) {
            add(door());
        } else if (session.link() != null && !session.past()) {
            var link = new Anchor(session.link(), getTranslation("session.room.link"));
            link.addClassNames("v-btn", "is-primary");
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            var where = new Card(getTranslation("session.room.where"), link);
            if (session.place() != null) {
                where.add(place());
            }
            add(where);
        } else {
            add(new Card(getTranslation("session.room.where"), place()));
        }
    }

    private Paragraph place() {
        return new Paragraph(session.place() == null ? getTranslation("session.room.later") : session.place());
    }

    private Div door() {
        var words = new Div(Icon.of("video"), new Paragraph(getTranslation("session.room.title")));
        if (desk.viewers().current().guest()) {
            words.add(new Anchor("/login", getTranslation("session.room.sign-in")));
        } else {
            words.add(Buttons.primary(getTranslation("session.room.enter"), "video", this::knock));
            words.add(new Paragraph(new Span(getTranslation("session.room.rules"))));
        }
        if (session.place() != null) {
            words.add(new Paragraph(session.place()));
        }
        var room = new Div(words);
        room.addClassName("v-room");
        return room;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().executeJs("return location.search").then(String.class, query -> {
            if (query.contains("enter=1") && desk.rooms().open(session.id())) {
                knock();
            }
        });
    }

    /** The page's own policy lets the meeting host in only where the page was loaded at this address. */
    private void knock() {
        getElement()
                .executeJs("return new URL(performance.getEntriesByType('navigation')[0].name).pathname")
                .then(String.class, path -> {
                    if (path.startsWith("/sessions/")) {
                        enter();
                    } else {
                        getElement().executeJs("location.assign($0)", "/" + session.path() + "?enter=1");
                    }
                });
    }

    private void enter() {
        var pass = desk.rooms().enter(session.id());
        removeAll();
        var room = new Div(new JitsiRoom(
                pass, getLocale().getLanguage(), () -> desk.rooms().enter(session.id())));
        room.addClassName("v-room");
        add(room);
    }
}
