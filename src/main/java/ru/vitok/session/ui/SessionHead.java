package ru.vitok.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Action;
import ru.vitok.people.Person;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.PageHead;

/** The top of a session's page. */
class SessionHead extends Div {

    private static final int RING = 44;

    private final Session session;
    private final SessionDesk desk;
    private final Paragraph line = new Paragraph();

    SessionHead(Session session, SessionDesk desk) {
        this.session = session;
        this.desk = desk;
        line.addClassName("v-sub");
        line.setText(words());
        var head = new PageHead(session.title()).lead(ring()).subComponent(line);
        if (session.status() == SessionStatus.CANCELLED
                && !session.cancelReason().isBlank()) {
            head.subComponent(new Paragraph(getTranslation("session.page.cancelled", session.cancelReason())));
        }
        head.actions(calendar(), SessionWords.status(session));
        add(crumbs(), head);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().retrieveExtendedClientDetails(details -> {
            var id = details.getTimeZoneId();
            if (id == null || id.isBlank() || !ZoneId.getAvailableZoneIds().contains(id)) {
                return;
            }
            var theirs = ZoneId.of(id);
            var at = session.startsAt();
            if (!theirs.getRules()
                    .getOffset(at)
                    .equals(session.zone().getRules().getOffset(at))) {
                line.setText(words() + " · " + getTranslation("session.time.yours", SessionTimes.clock(at, theirs)));
            }
        });
    }

    private Crumbs crumbs() {
        var all = new Anchor("/sessions", getTranslation("session.list.title"));
        return desk.permissions().anywhere("club.municipality", Action.VIEW)
                ? new Crumbs(session.title(), all, new Anchor("/clubs/" + session.club(), session.clubTitle()))
                : new Crumbs(session.title(), all);
    }

    private Ring ring() {
        var ref = new NodeRef(NodeType.SESSION, session.id());
        var state = desk.ledger().rings(Set.of(ref)).getOrDefault(ref, RingState.EMPTY);
        var here = desk.viewers().current().municipality().orElse(null);
        return new Ring(state, desk.municipalities().get(here), RING);
    }

    private String words() {
        var hosts = desk.persons().find(desk.sessions().hosts(session.id())).values().stream()
                .map(Person::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
        var crowd = desk.signUps().crowd(session.id());
        var words = getTranslation("session.type." + session.type()) + " · "
                + getTranslation("session.openness." + session.openness()) + " · "
                + SessionTimes.span(session, desk.formats(), getLocale());
        if (!hosts.isEmpty()) {
            words += " · " + getTranslation("session.page.hosts", hosts);
        }
        if (crowd.places() > 0) {
            words += " · " + getTranslation("session.page.crowd", crowd.places());
        }
        return crowd.municipalities() > 1
                ? words + " " + getTranslation("session.page.crowd.from", crowd.municipalities())
                : words;
    }

    private Anchor calendar() {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = desk.calendars().one(session.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "session.ics", "text/calendar;charset=UTF-8", bytes.length);
        });
        var link = new Anchor(handler, "");
        link.addClassName("v-btn");
        link.add(Icon.of("calendar-plus"), new Span(getTranslation("session.page.calendar")));
        return link;
    }
}
