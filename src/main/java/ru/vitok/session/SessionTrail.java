package ru.vitok.session;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;

/** Enters sessions into the evidence trail: what prompted them and which practices they show. */
@Component
class SessionTrail {

    private final EvidenceLedger ledger;
    private final SessionLinks links;
    private final AgendaStore agendas;

    SessionTrail(EvidenceLedger ledger, SessionLinks links, AgendaStore agendas) {
        this.ledger = ledger;
        this.links = links;
        this.agendas = agendas;
    }

    /** Refuses problem fields, difficulties and practices that the planning person may not see, but for those known. */
    void requireVisible(SessionDraft draft, Set<NodeRef> known) {
        var refs = new HashSet<NodeRef>();
        draft.fields().forEach(field -> refs.add(new NodeRef(NodeType.PROBLEM_FIELD, field)));
        draft.difficulties().forEach(it -> refs.add(new NodeRef(NodeType.DIFFICULTY, it)));
        for (var item : draft.agenda()) {
            if (item.field() != null) {
                refs.add(new NodeRef(NodeType.PROBLEM_FIELD, item.field()));
            }
            if (item.practice() != null) {
                refs.add(new NodeRef(NodeType.PRACTICE, item.practice()));
            }
        }
        refs.removeAll(known);
        if (!ledger.nodes(refs).keySet().containsAll(refs)) {
            throw Refusal.notFound();
        }
    }

    /** Causes of the session as stored now. */
    Set<NodeRef> causes(UUID session) {
        var refs = new HashSet<NodeRef>();
        links.fields(session).forEach(field -> refs.add(new NodeRef(NodeType.PROBLEM_FIELD, field)));
        links.difficulties(session).forEach(it -> refs.add(new NodeRef(NodeType.DIFFICULTY, it)));
        List<AgendaItem> items = agendas.of(session);
        refs.addAll(items.stream()
                .map(AgendaItem::field)
                .filter(Objects::nonNull)
                .map(id -> new NodeRef(NodeType.PROBLEM_FIELD, id))
                .collect(Collectors.toSet()));
        refs.addAll(items.stream()
                .map(AgendaItem::practice)
                .filter(Objects::nonNull)
                .map(id -> new NodeRef(NodeType.PRACTICE, id))
                .collect(Collectors.toSet()));
        return refs;
    }

    void enter(Session session, Set<NodeRef> former) {
        var self = ref(session.id());
        ledger.place(new Node(
                self,
                session.title(),
                session.clubTitle(),
                session.status().name(),
                session.path(),
                session.organisation(),
                session.audience(),
                session.startsAt()));
        var causes = causes(session.id());
        former.stream().filter(cause -> !causes.contains(cause)).forEach(cause -> ledger.unlink(cause, self));
        causes.forEach(cause ->
                ledger.link(cause, self, cause.type() == NodeType.PRACTICE ? EdgeKind.USED : EdgeKind.PROMPTED));
    }

    void enter(Session session, Decision decision) {
        var self = new NodeRef(NodeType.DECISION, decision.id());
        var title = decision.text().length() > 200 ? decision.text().substring(0, 199) + "…" : decision.text();
        ledger.place(new Node(
                self,
                title,
                decision.responsible(),
                decision.level().name(),
                session.path() + "/minutes",
                session.organisation(),
                session.audience(),
                session.startsAt()));
        ledger.link(ref(session.id()), self, EdgeKind.DECIDED);
    }

    void forget(Decision decision) {
        ledger.remove(new NodeRef(NodeType.DECISION, decision.id()));
    }

    static NodeRef ref(UUID session) {
        return new NodeRef(NodeType.SESSION, session);
    }
}
