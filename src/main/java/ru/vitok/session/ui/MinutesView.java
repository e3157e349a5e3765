package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** The minutes: written while the session runs, ready when it ends, read and printed afterwards. */
@Route("sessions/:id/minutes")
@AnonymousAllowed
class MinutesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final SessionDesk desk;
    private @Nullable Session session;

    MinutesView(SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressIds.of(event));
    }

    @Override
    public String getPageTitle() {
        return session == null || session.minutesNumber() == null
                ? getTranslation("session.minutes.heading")
                : getTranslation("session.minutes.heading.number", session.minutesNumber());
    }

    private void show(UUID id) {
        removeAll();
        var shown = desk.sessions().get(id);
        session = shown;
        var leads = desk.sessions().leads(id);
        var writes =
                leads && shown.status() != SessionStatus.MINUTES_APPROVED && shown.status() != SessionStatus.CANCELLED;
        add(crumbs(shown), head(shown, writes));
        var page = new Div();
        page.addClassName("v-stack");
        page.add(leads ? new PresenceCard(shown, desk, writes) : presence(id));
        desk.sessions().agenda(id).forEach(item -> page.add(new HeardCard(shown, item, desk, writes)));
        var loose = desk.minutes().decisions(id).stream()
                .filter(decision -> decision.item() == null)
                .toList();
        if (writes || !loose.isEmpty()) {
            page.add(new Card(new DecidedCard(shown, null, loose, desk, writes)));
        }
        add(page);
    }

    private Crumbs crumbs(Session shown) {
        return new Crumbs(
                getTranslation("session.minutes.heading"),
                new Anchor("/sessions", getTranslation("session.list.title")),
                new Anchor("/" + shown.path(), shown.title()));
    }

    private PageHead head(Session shown, boolean writes) {
        var place = Objects.requireNonNullElse(shown.place(), getTranslation("session.place.online"));
        var head = new PageHead(getPageTitle())
                .sub(shown.title() + " · " + shown.clubTitle() + " · "
                        + SessionTimes.span(shown, desk.formats(), getLocale()) + " · " + place);
        if (writes && shown.status() == SessionStatus.HELD) {
            head.actions(Buttons.primary(getTranslation("session.minutes.approve"), "check", () -> {
                desk.minutes().approve(shown.id());
                Toast.done(getTranslation("session.minutes.approved"));
                show(shown.id());
            }));
        }
        head.actions(Buttons.quiet(
                getTranslation("session.minutes.print"),
                "printer",
                () -> getElement().executeJs("window.print()")));
        return head;
    }

    private Card presence(UUID id) {
        var count = getTranslation("session.presence.count", desk.attendance().count(id));
        return new Card(new H2(getTranslation("session.presence.title")), new Paragraph(count));
    }
}
