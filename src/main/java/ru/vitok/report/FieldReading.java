package ru.vitok.report;

import java.util.List;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeType;

/** A problem field with what the reader may see of its trail. */
record FieldReading(ProblemFieldRow row, List<Node> answers) {

    List<Node> answers(NodeType... types) {
        return answers.stream()
                .filter(it -> List.of(types).contains(it.ref().type()))
                .toList();
    }

    boolean has(NodeType... types) {
        return !answers(types).isEmpty();
    }

    /** Only these claim that it is weaker here than elsewhere. */
    boolean local() {
        return row.severity() >= 2;
    }
}
