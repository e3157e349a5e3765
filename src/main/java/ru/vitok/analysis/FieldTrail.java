package ru.vitok.analysis;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** Keeps the trail and the search in step with the fields. */
@Component
class FieldTrail {

    private final EvidenceLedger ledger;
    private final SearchIndex search;
    private final ModuleTranslations texts;
    private final Clock clock;

    FieldTrail(EvidenceLedger ledger, SearchIndex search, ModuleTranslations texts, Clock clock) {
        this.ledger = ledger;
        this.search = search;
        this.texts = texts;
        this.clock = clock;
    }

    void enter(FieldRecord field, Set<NodeRef> sources) {
        var row = field.row();
        var detail = detail(row);
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, row.id());
        ledger.place(new Node(
                ref,
                row.skill(),
                detail,
                row.status().name(),
                AnalysisPaths.detail(row.id()),
                field.organisation(),
                field.audience(),
                clock.instant()));
        sources.forEach(it -> ledger.link(it, ref, EdgeKind.SHOWED));
        search.put(new SearchEntry(
                EntryType.PROBLEM_FIELD,
                row.id(),
                row.skill(),
                Bilingual.in(detail, ModuleTranslations.RUSSIAN),
                row.cause() == null ? "" : row.cause(),
                row.subject(),
                Set.of(row.grade()),
                Set.of(row.skillCode()),
                row.status().name(),
                field.audience(),
                AnalysisPaths.detail(row.id()),
                null,
                1,
                detail));
    }

    void remove(FieldRecord field) {
        ledger.remove(new NodeRef(NodeType.PROBLEM_FIELD, field.id()));
        search.remove(EntryType.PROBLEM_FIELD, field.id());
    }

    private String detail(ProblemFieldRow row) {
        return Bilingual.of(language -> texts.getTranslation(
                "analysis.trail.detail",
                language,
                row.subject(),
                row.grade(),
                String.valueOf(row.year()),
                row.value(),
                row.n()));
    }
}
