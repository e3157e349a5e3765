package ru.vitok.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;

/** What one run of the rules over a municipality found, and what it was found in. */
final class FieldRun {

    private final Map<FieldKey, List<Finding>> series;
    private final Map<TestKey, UUID> sources = new HashMap<>();

    FieldRun(List<SourcedTest> tests, List<Finding> findings) {
        series = findings.stream().collect(Collectors.groupingBy(Finding::key));
        tests.forEach(it -> sources.put(it.data().key(), it.source()));
    }

    /** The same weakness in the years that the finding names. */
    List<Finding> series(Finding finding) {
        return series.getOrDefault(finding.key(), List.of()).stream()
                .filter(it -> finding.years().contains(it.year()))
                .toList();
    }

    NodeRef source(Finding finding) {
        var key = finding.key();
        var id = sources.get(new TestKey(key.procedure(), key.subject(), key.grade(), finding.year()));
        if (id == null) {
            throw new IllegalStateException("no test behind " + key);
        }
        return new NodeRef(NodeType.DATA_SET, id);
    }
}
