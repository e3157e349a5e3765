package ru.vitok.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.session.Recording;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.SafeHtml;

/**
 * A session at one address for its whole life: before it the agenda and the sign-up, during it the room, questions and
 * the poll, after it the decisions and the minutes.
 */
@Route("sessions/:id")
@AnonymousAllowed
class SessionView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final SessionDesk desk;
    private final Div head = new Div();
    private final Div room = new Div();
    private final Div left = new Div();
    private final Slot host = new Slot();
    private final Slot signUp = new Slot();
    private final Slot series = new Slot();
    private final Slot questions = new Slot();
    private final Slot poll = new Slot();
    private @Nullable Session session;
    private @Nullable Runnable deaf;

    SessionView(SessionDesk desk) {
        this.desk = desk;
        left.addClassName("v-stack");
        var right = new Div(host, signUp, series, questions, poll);
        right.addClassName("v-stack");
        var main = new Div(room, left);
        main.addClassName("v-stack");
        var page = new Div(main, right);
        page.addClassNames("v-grid-side", "is-act-first");
        add(head, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressIds.of(event);
        session = desk.sessions().get(id);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return session == null ? getTranslation("session.list.title") : session.title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        if (session != null) {
            deaf = desk.live().listen(session.id(), () -> ui.access(this::refresh));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (deaf != null) {
            deaf.run();
        }
        super.onDetach(event);
    }

    /** Draws anew what changed but never the room, since moving its frame would throw people out. */
    private void refresh() {
        if (session == null) {
            return;
        }
        var shown = desk.sessions().get(session.id());
        session = shown;
        var leads = desk.sessions().leads(shown.id());
        head.removeAll();
        head.add(new SessionHead(shown, desk));
        if (room.getComponentCount() == 0) {
            room.add(new RoomCard(shown, desk));
        }
        left.removeAll();
        if (!shown.goal().isBlank()) {
            left.add(new Card(getTranslation("session.page.goal"), SafeHtml.prose(shown.goal())));
        }
        left.add(new AgendaCard(shown, desk, leads));
        decisions(shown, leads);
        recording(shown, leads);
        trail(shown.id());
        side(shown, leads);
    }

    /** Somebody may be typing here: a card whose contents are the same stays as it is. */
    private void side(Session shown, boolean leads) {
        var id = shown.id();
        var coming = shown.status() == SessionStatus.ANNOUNCED;
        var live = shown.status() == SessionStatus.LIVE;
        signUp.setClassName("is-first", coming);
        host.setClassName("is-first", coming || live);
        List.of(room, questions, poll).forEach(card -> card.setClassName("is-first", live));
        if (leads) {
            host.show(List.of(shown, desk.attendance().count(id)), () -> new HostCard(shown, desk));
        }
        if (shown.open()) {
            var mine = desk.viewers().current().guest()
                    ? Optional.empty()
                    : desk.signUps().mine(id);
            signUp.show(List.of(shown, desk.signUps().crowd(id), mine), () -> new SignUpCard(shown, desk));
        } else {
            signUp.clear();
        }
        var all = desk.sessions().series(id);
        if (all.size() > 1) {
            series.show(List.of(shown, all), () -> new SeriesCard(shown, all, desk));
        } else {
            series.clear();
        }
        questions.show(List.of(shown.status(), leads), () -> new QuestionsCard(shown, desk, leads));
        questions.shown(QuestionsCard.class).ifPresent(QuestionsCard::redraw);
        poll.show(List.of(shown, leads, desk.polls().of(id)), () -> new PollCard(shown, desk, leads));
    }

    private void decisions(Session shown, boolean leads) {
        var decisions = desk.minutes().decisions(shown.id());
        if (!decisions.isEmpty()) {
            left.add(new DecisionsCard(shown, decisions, leads, desk));
        }
    }

    private void recording(Session shown, boolean leads) {
        var recording = desk.recordings().of(shown.id());
        if (recording.isPresent() || leads && desk.recordings().takes(shown)) {
            left.add(new RecordingCard(shown, recording.orElse(new Recording("", "")), leads, desk));
        }
    }

    private void trail(UUID id) {
        var here = desk.municipalities()
                .get(desk.viewers().current().municipality().orElse(null));
        var trail = desk.ledger().trail(new NodeRef(NodeType.SESSION, id));
        if (!trail.nodes().isEmpty()) {
            left.add(new Card(getTranslation("session.page.trail"), new TrailView(trail, here)));
        }
    }
}
