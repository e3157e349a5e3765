package ru.vitok.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Organisations;

/** Reads the problem fields of a note and what came of them, as far as its reader may see. */
@Component
class FieldReadings {

    private static final Set<NodeType> ANSWERS = Set.of(
            NodeType.SESSION,
            NodeType.DECISION,
            NodeType.PRACTICE,
            NodeType.RECOMMENDATION,
            NodeType.COURSE,
            NodeType.EFFECT);

    private final ProblemFields fields;
    private final EvidenceLedger ledger;
    private final Organisations organisations;

    FieldReadings(ProblemFields fields, EvidenceLedger ledger, Organisations organisations) {
        this.fields = fields;
        this.ledger = ledger;
        this.organisations = organisations;
    }

    /** Claims of a local weakness first, then by subject and grade. */
    List<FieldReading> of(ReportOrder order) {
        var test = order.test();
        var filter = new ProblemFieldFilter(
                order.year(), test == null ? null : test.subject(), test == null ? null : test.grade(), null, null);
        var cluster = order.school() == null
                ? null
                : organisations.get(order.school()).cluster();
        var rows = fields.list(filter).stream()
                .filter(it -> it.municipality().equals(order.municipality()))
                .filter(it -> test == null || it.procedure().equals(test.procedure()))
                .filter(it -> concerns(it, order, cluster))
                .sorted(Comparator.comparing((ProblemFieldRow it) -> it.severity() < 2)
                        .thenComparing(ProblemFieldRow::subject)
                        .thenComparing(ProblemFieldRow::grade)
                        .thenComparing(ProblemFieldRow::skill))
                .toList();
        var beside = ledger.neighbours(rows.stream().map(FieldReadings::ref).collect(Collectors.toSet()), ANSWERS);
        return rows.stream()
                .map(it -> new FieldReading(it, beside.getOrDefault(ref(it), List.of())))
                .toList();
    }

    /** A school is concerned by its own fields, its cluster's and the municipality's; papers over schools name no school. */
    private static boolean concerns(ProblemFieldRow row, ReportOrder order, @Nullable String cluster) {
        return switch (row.scope()) {
            case MUNICIPALITY -> true;
            case CLUSTER ->
                order.kind() != ReportKind.SCHOOL
                        || row.cluster() != null && row.cluster().equals(cluster);
            case SCHOOL -> order.school() != null && order.school().equals(row.school());
        };
    }

    private static NodeRef ref(ProblemFieldRow row) {
        return new NodeRef(NodeType.PROBLEM_FIELD, row.id());
    }
}
