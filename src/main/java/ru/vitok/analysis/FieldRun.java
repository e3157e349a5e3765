package ru.vitok.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;

/** What one run of the rules over a municipality found, and what it was found in. */
final class FieldRun {

    /** A finding, and the stored field that it is, if it is one. */
    record Wanted(Finding finding, @Nullable FieldRecord before) {

        UUID id() {
            return before == null ? UUID.randomUUID() : before.id();
        }

        boolean settled() {
            return before != null && before.status() != ProblemFieldStatus.CANDIDATE;
        }

        /** Its snapshots, where nothing changed since they were taken. */
        @Nullable List<UUID> standing() {
            var row = before == null ? null : before.row();
            var unchanged = row != null
                    && row.value() == finding.value()
                    && row.n() == finding.n()
                    && row.years().equals(finding.years());
            return unchanged ? row.evidence() : null;
        }
    }

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
