package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartFlow;

/** What became of the problem fields that the reader sees: how many were confirmed, discussed, answered, measured. */
@Component
class FieldFlow {

    private static final Set<NodeType> STEPS =
            Set.of(NodeType.SESSION, NodeType.DECISION, NodeType.RECOMMENDATION, NodeType.EFFECT);

    private final ProblemFields fields;
    private final EvidenceLedger ledger;

    FieldFlow(ProblemFields fields, EvidenceLedger ledger) {
        this.fields = fields;
        this.ledger = ledger;
    }

    Chart chart(Div page, ProblemFieldFilter filter) {
        var rows = fields.list(filter);
        var beside = ledger.neighbours(rows.stream().map(FieldRow::ref).collect(Collectors.toSet()), STEPS);
        var steps = steps(rows, beside);
        var flow = new ChartFlow()
                .node("all", page.getTranslation("analysis.flow.all"), 1)
                .node("confirmed", page.getTranslation("analysis.flow.confirmed"), 2)
                .node("open", page.getTranslation("analysis.flow.open"), 2)
                .node("discussed", page.getTranslation("analysis.flow.discussed"), 3)
                .node("silent", page.getTranslation("analysis.flow.silent"), 3)
                .node("recommended", page.getTranslation("analysis.flow.recommended"), 4)
                .node("unanswered", page.getTranslation("analysis.flow.unanswered"), 4)
                .node("measured", page.getTranslation("analysis.flow.measured"), 6)
                .node("waiting", page.getTranslation("analysis.flow.waiting"), 6)
                .link("all", "confirmed", steps.confirmed)
                .link("all", "open", rows.size() - steps.confirmed)
                .link("confirmed", "discussed", steps.discussed)
                .link("confirmed", "silent", steps.confirmed - steps.discussed)
                .link("discussed", "recommended", steps.recommended)
                .link("discussed", "unanswered", steps.discussed - steps.recommended)
                .link("recommended", "measured", steps.measured)
                .link("recommended", "waiting", steps.recommended - steps.measured);
        return new Chart(
                        Chart.Kind.SANKEY,
                        page.getTranslation("analysis.flow.title", rows.size(), steps.discussed, steps.measured))
                .flow(flow);
    }

    /** Each count is of those that have come through the step before. */
    record Steps(long confirmed, long discussed, long recommended, long measured) {}

    static Steps steps(List<ProblemFieldRow> rows, Map<NodeRef, List<Node>> beside) {
        Predicate<ProblemFieldRow> confirmed = it -> it.status() != ProblemFieldStatus.CANDIDATE;
        var discussed = confirmed.and(it -> has(it, beside, NodeType.SESSION) || has(it, beside, NodeType.DECISION));
        var recommended = discussed.and(it -> has(it, beside, NodeType.RECOMMENDATION));
        var measured = recommended.and(it -> has(it, beside, NodeType.EFFECT));
        return new Steps(
                rows.stream().filter(confirmed).count(),
                rows.stream().filter(discussed).count(),
                rows.stream().filter(recommended).count(),
                rows.stream().filter(measured).count());
    }

    private static boolean has(ProblemFieldRow row, Map<NodeRef, List<Node>> beside, NodeType type) {
        return beside.getOrDefault(FieldRow.ref(row), List.of()).stream()
                .anyMatch(it -> it.ref().type() == type);
    }
}
