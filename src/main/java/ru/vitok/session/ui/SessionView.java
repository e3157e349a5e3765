package ru.vitok.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.kernel.Refusal;
import ru.vitok.session.Session;
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
    private final Div right = new Div();
    private @Nullable Session session;
    private @Nullable Runnable deaf;

    SessionView(SessionDesk desk) {
        this.desk = desk;
        left.addClassName("v-stack");
        right.addClassName("v-stack");
        var main = new Div(room, left);
        main.addClassName("v-stack");
        var page = new Div(main, right);
        page.addClassName("v-grid-side");
        add(head, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").map(SessionWords::uuid).orElseThrow(Refusal::notFound);
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

    /** Draws everything anew but the room: moving its frame would throw people out. */
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
        right.removeAll();
        if (!shown.goal().isBlank()) {
            left.add(new Card(getTranslation("session.page.goal"), SafeHtml.prose(shown.goal())));
        }
        left.add(new AgendaCard(shown, desk, leads));
        decisions(shown, leads);
        trail(shown.id());
        if (leads) {
            right.add(new HostCard(shown, desk));
        }
        if (shown.open()) {
            right.add(new SignUpCard(shown, desk));
        }
        var series = desk.sessions().series(shown.id());
        if (series.size() > 1) {
            right.add(new SeriesCard(shown, series, desk));
        }
        right.add(new QuestionsCard(shown, desk, leads), new PollCard(shown, desk, leads));
    }

    private void decisions(Session shown, boolean leads) {
        var decisions = desk.minutes().decisions(shown.id());
        if (!decisions.isEmpty()) {
            left.add(new DecisionsCard(shown, decisions, leads, desk));
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
