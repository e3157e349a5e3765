package ru.vitok.recommendation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;

/** A recommendation's place in the trail and in the search. */
@Component
class RecommendationTrail {

    private static final int NODE_TITLE_MAX = 400;

    private final EvidenceLedger ledger;
    private final SearchIndex index;

    RecommendationTrail(EvidenceLedger ledger, SearchIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    void enter(Recommendation it, Set<String> audience) {
        var me = ref(it.id());
        ledger.place(new Node(
                me,
                it.title().substring(0, Math.min(it.title().length(), NODE_TITLE_MAX)),
                "",
                AddresseeStatus.SENT.name(),
                RecommendationPaths.page(it.id()),
                it.municipality(),
                audience,
                it.sentAt()));
        if (it.problemField() != null) {
            ledger.link(new NodeRef(NodeType.PROBLEM_FIELD, it.problemField()), me, EdgeKind.ANSWERED);
        }
        if (it.decision() != null) {
            ledger.link(new NodeRef(NodeType.DECISION, it.decision()), me, EdgeKind.DECIDED);
        }
        index.put(entry(it, audience));
    }

    void leave(UUID id) {
        ledger.remove(ref(id));
        index.remove(EntryType.RECOMMENDATION, id);
    }

    static NodeRef ref(UUID id) {
        return new NodeRef(NodeType.RECOMMENDATION, id);
    }

    private static SearchEntry entry(Recommendation it, Set<String> audience) {
        var measures = it.measures().stream().map(Measure::text).collect(Collectors.joining("\n\n"));
        return new SearchEntry(
                EntryType.RECOMMENDATION,
                it.id(),
                it.title(),
                "",
                it.about() + "\n\n" + measures,
                null,
                Set.of(),
                Set.of(),
                null,
                audience,
                RecommendationPaths.page(it.id()),
                it.due(),
                1,
                null);
    }
}
