package ru.vitok.analysis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.Edge;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Keeps the trail and the search in step with the fields. */
@Component
class FieldTrail {

    private final EvidenceLedger ledger;
    private final SearchIndex search;
    private final ModuleTranslations texts;
    private final Formats formats;
    private final Clock clock;

    FieldTrail(EvidenceLedger ledger, SearchIndex search, ModuleTranslations texts, Formats formats, Clock clock) {
        this.ledger = ledger;
        this.search = search;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    void enter(FieldRecord field, Set<NodeRef> sources) {
        enter(List.of(field), Map.of(field.id(), sources));
    }

    void enter(List<FieldRecord> fields, Map<UUID, Set<NodeRef>> sources) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        var entries = new ArrayList<SearchEntry>();
        for (var field : fields) {
            var detail = detail(field.row());
            var node = node(field, detail);
            nodes.add(node);
            sources.getOrDefault(field.id(), Set.of())
                    .forEach(it -> edges.add(new Edge(it, node.ref(), EdgeKind.SHOWED)));
            entries.add(entry(field, detail));
        }
        ledger.place(nodes);
        ledger.link(edges);
        search.put(entries);
    }

    private Node node(FieldRecord field, String detail) {
        var row = field.row();
        return new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, row.id()),
                row.skill(),
                detail,
                row.status().name(),
                AnalysisPaths.detail(row.id()),
                field.organisation(),
                field.audience(),
                clock.instant());
    }

    private SearchEntry entry(FieldRecord field, String detail) {
        var row = field.row();
        return new SearchEntry(
                EntryType.PROBLEM_FIELD,
                row.id(),
                row.skill(),
                Bilingual.in(detail, ModuleTranslations.RUSSIAN),
                (row.cause() == null ? "" : row.cause() + "\n\n") + checked(row),
                row.subject(),
                Set.of(row.grade()),
                Set.of(row.skillCode()),
                row.status().name(),
                field.audience(),
                AnalysisPaths.detail(row.id()),
                null,
                1,
                detail);
    }

    /** «ВПР 2026, задание 13»: so people look for it, and neither title nor detail says it. */
    private String checked(ProblemFieldRow row) {
        return texts.getTranslation(
                "analysis.trail.checked",
                ModuleTranslations.RUSSIAN,
                texts.getTranslation(
                        "assessment.procedure."
                                + row.procedure().toLowerCase(Locale.ROOT).replace('_', '-'),
                        ModuleTranslations.RUSSIAN),
                String.valueOf(row.year()),
                row.tasks().size(),
                String.join(", ", row.tasks()));
    }

    void remove(List<FieldRecord> fields) {
        var ids = fields.stream().map(FieldRecord::id).toList();
        ledger.remove(NodeType.PROBLEM_FIELD, ids);
        search.remove(EntryType.PROBLEM_FIELD, ids);
    }

    private String detail(ProblemFieldRow row) {
        return Bilingual.of(language -> texts.getTranslation(
                "analysis.trail.detail",
                language,
                row.subject(),
                row.grade(),
                String.valueOf(row.year()),
                formats.percent(row.value(), language),
                row.n()));
    }
}
