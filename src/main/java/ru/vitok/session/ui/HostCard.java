package ru.vitok.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** What those who lead the session do next. */
class HostCard extends Card {

    private final Session session;
    private final SessionDesk desk;

    HostCard(Session session, SessionDesk desk) {
        super();
        this.session = session;
        this.desk = desk;
        var actions = new Div();
        actions.addClassName("v-actions");
        add(new H2(getTranslation("session.host.title")), new Paragraph(words()), actions);
        switch (session.status()) {
            case DRAFT ->
                actions.add(
                        primary("announce", "megaphone", () -> desk.planning().announce(session.id())));
            case ANNOUNCED ->
                actions.add(primary("begin", "play", () -> desk.chair().begin(session.id())));
            case LIVE -> actions.add(primary("end", "square", () -> desk.chair().end(session.id())));
            case HELD -> actions.add(quiet("resume", "play", () -> desk.chair().begin(session.id())));
            case CANCELLED ->
                actions.add(quiet("restore", "undo-2", () -> desk.planning().announce(session.id())));
            case MINUTES_APPROVED -> {
                // nothing is left to do but to read
            }
        }
        if (session.status() != SessionStatus.DRAFT && session.status() != SessionStatus.CANCELLED) {
            actions.add(Buttons.link(
                    getTranslation("session.host.minutes"), "file-text", "/" + session.path() + "/minutes"));
        }
        if (!session.past()) {
            actions.add(
                    Buttons.link(getTranslation("session.host.edit"), "pencil", "/sessions/new?edit=" + session.id()));
        }
        if (session.status() == SessionStatus.DRAFT || session.status() == SessionStatus.ANNOUNCED) {
            actions.add(Buttons.quiet(getTranslation("session.host.cancel"), "x", this::cancel));
        }
    }

    private String words() {
        var code = session.status() == SessionStatus.LIVE ? desk.attendance().code(session.id()) : "";
        return getTranslation(
                "session.host.words." + session.status(),
                code,
                desk.attendance().count(session.id()));
    }

    private Component primary(String key, String icon, Runnable work) {
        return Buttons.primary(getTranslation("session.host." + key), icon, () -> act(work));
    }

    private Component quiet(String key, String icon, Runnable work) {
        return Buttons.quiet(getTranslation("session.host." + key), icon, () -> act(work));
    }

    private void act(Runnable work) {
        work.run();
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void cancel() {
        if (session.status() == SessionStatus.DRAFT) {
            desk.planning().cancel(session.id(), "");
            Toast.done(getTranslation("session.host.dropped"));
            UI.getCurrent().navigate("sessions");
            return;
        }
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("session.host.cancel.heading"));
        var reason = new TextField(getTranslation("session.host.cancel.reason"));
        reason.setWidthFull();
        dialog.add(new Paragraph(getTranslation("session.host.cancel.words")), reason);
        dialog.getFooter().add(Buttons.primary(getTranslation("session.host.cancel.do"), "x", () -> {
            desk.planning().cancel(session.id(), reason.getValue());
            dialog.close();
            UI.getCurrent().refreshCurrentRoute(false);
        }));
        dialog.open();
    }
}
