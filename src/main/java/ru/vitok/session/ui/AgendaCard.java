package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.session.AgendaItem;
import ru.vitok.session.ItemState;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** The agenda, which moves while the session runs; under each item the data or the practice behind it. */
class AgendaCard extends Card {

    private final Session session;
    private final SessionDesk desk;
    private final boolean leads;

    AgendaCard(Session session, SessionDesk desk, boolean leads) {
        super();
        this.session = session;
        this.desk = desk;
        this.leads = leads;
        add(new H2(getTranslation("session.agenda.title")));
        var items = desk.sessions().agenda(session.id());
        if (items.isEmpty()) {
            add(SessionWords.muted(getTranslation("session.agenda.empty")));
            return;
        }
        var nodes = nodes(items);
        var list = new OrderedList();
        list.addClassName("v-agenda");
        items.forEach(item -> list.add(row(item, nodes)));
        add(list);
    }

    private Map<NodeRef, Node> nodes(List<AgendaItem> items) {
        var refs = new HashSet<NodeRef>();
        for (var item : items) {
            if (item.field() != null) {
                refs.add(new NodeRef(NodeType.PROBLEM_FIELD, item.field()));
            }
            if (item.practice() != null) {
                refs.add(new NodeRef(NodeType.PRACTICE, item.practice()));
            }
        }
        return desk.ledger().nodes(refs);
    }

    private ListItem row(AgendaItem item, Map<NodeRef, Node> nodes) {
        var question = new Span(item.question());
        question.addClassName("v-strong");
        var words = new Div(question);
        if (!item.speaker().isBlank()) {
            words.add(new Div(SessionWords.muted(item.speaker())));
        }
        if (item.field() != null) {
            source(words, nodes.get(new NodeRef(NodeType.PROBLEM_FIELD, item.field())), "session.agenda.field");
        }
        if (item.practice() != null) {
            source(words, nodes.get(new NodeRef(NodeType.PRACTICE, item.practice())), "session.agenda.practice");
        }
        var live = session.status() == SessionStatus.LIVE;
        if (leads && live && item.state() == ItemState.PLANNED) {
            words.add(new Div(Buttons.quiet(
                    getTranslation("session.agenda.begin"),
                    "play",
                    () -> desk.chair().beginItem(session.id(), item.id()))));
        }
        var row = new ListItem(words, new Span(time(item)));
        row.setClassName("is-done", item.state() == ItemState.DONE);
        if (item.state() == ItemState.RUNNING) {
            row.addClassName("is-on");
            row.getElement().setAttribute("aria-current", "step");
        }
        return row;
    }

    private void source(Div words, @Nullable Node node, String key) {
        if (node != null) {
            var detail = node.detail().isBlank() ? "" : " · " + node.detail();
            var line = new Div(
                    SessionWords.muted(getTranslation(key) + ": "),
                    new Anchor("/" + node.path(), node.title()),
                    SessionWords.muted(detail));
            line.addClassName("v-sm");
            words.add(line);
        }
    }

    private String time(AgendaItem item) {
        var planned = getTranslation("session.agenda.minutes", item.minutes());
        if (item.state() != ItemState.RUNNING || item.begunAt() == null) {
            return planned;
        }
        var minute = Duration.between(item.begunAt(), desk.clock().instant()).toMinutes() + 1;
        return planned + " · " + getTranslation("session.agenda.running", minute);
    }
}
