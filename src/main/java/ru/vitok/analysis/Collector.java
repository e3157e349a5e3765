package ru.vitok.analysis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * Runs the rules over a municipality. A field found again keeps its identity: a candidate takes the new figures, a
 * confirmed one keeps its own and shows that later data differ; a candidate no longer found goes.
 */
@Component
class Collector {

    private final TestSource source;
    private final FieldStore fields;
    private final FoundStore found;
    private final FieldEvidence evidence;
    private final FieldTrail trail;
    private final Permissions permissions;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Collector(
            TestSource source,
            FieldStore fields,
            FoundStore found,
            FieldEvidence evidence,
            FieldTrail trail,
            Permissions permissions,
            Viewers viewers,
            JdbcClient jdbc,
            Clock clock) {
        this.source = source;
        this.fields = fields;
        this.found = found;
        this.evidence = evidence;
        this.trail = trail;
        this.permissions = permissions;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Hears how many findings are stored, and of how many. */
    interface Progress {
        void at(int done, int total);
    }

    /** How many fields the municipality has after it. */
    @Transactional
    int collect(UUID municipality, Progress progress) {
        return viewers.asSystem(() -> {
            // two runs at once would both insert the same field
            jdbc.sql("select pg_advisory_xact_lock(hashtext(:key))")
                    .param("key", "problem-fields " + municipality)
                    .query((row, _) -> 0)
                    .list();
            var tests = source.tests(municipality);
            var findings = FieldRules.find(tests.stream().map(SourcedTest::data).toList());
            var known = new KnownFields(fields.ofMunicipality(municipality));
            var done = 0;
            for (var finding : findings) {
                store(municipality, finding, known.take(finding).orElse(null), tests, findings);
                progress.at(++done, findings.size());
            }
            known.left().stream()
                    .filter(it -> it.status() == ProblemFieldStatus.CANDIDATE)
                    .forEach(this::withdraw);
            return findings.size();
        });
    }

    private void store(
            UUID municipality,
            Finding finding,
            @Nullable FieldRecord before,
            List<SourcedTest> tests,
            List<Finding> all) {
        if (before != null && before.status() != ProblemFieldStatus.CANDIDATE) {
            found.newer(before.id(), finding.value(), finding.severity(), clock.instant());
            return;
        }
        var school = finding.key().school();
        var organisation = school == null ? municipality : school;
        var audience = permissions.audience(
                FieldRecord.object(finding.key().scope(), ProblemFieldStatus.CANDIDATE), organisation, null);
        var sources = new LinkedHashSet<NodeRef>();
        var id = before == null ? UUID.randomUUID() : before.id();
        var standing = before != null && unchanged(before.row(), finding)
                ? before.row().evidence()
                : null;
        var snapshots = standing == null ? new ArrayList<UUID>() : standing;
        for (var year : series(finding, all)) {
            var ref = ref(tests, year);
            sources.add(ref);
            if (standing == null) {
                snapshots.add(evidence.register(year, ref, organisation, audience));
            }
        }
        found.put(id, municipality, finding, snapshots, audience, clock.instant());
        trail.enter(fields.find(id).orElseThrow(), sources);
    }

    private static List<Finding> series(Finding finding, List<Finding> all) {
        return all.stream()
                .filter(it -> it.key().equals(finding.key()) && finding.years().contains(it.year()))
                .toList();
    }

    private static boolean unchanged(ProblemFieldRow before, Finding finding) {
        return before.value() == finding.value()
                && before.n() == finding.n()
                && before.years().equals(finding.years());
    }

    private void withdraw(FieldRecord field) {
        trail.remove(field);
        fields.delete(field.id());
    }

    private static NodeRef ref(List<SourcedTest> tests, Finding finding) {
        var key = finding.key();
        var wanted = new TestKey(key.procedure(), key.subject(), key.grade(), finding.year());
        var id = tests.stream()
                .filter(it -> it.data().key().equals(wanted))
                .findFirst()
                .orElseThrow()
                .source();
        return new NodeRef(NodeType.DATA_SET, id);
    }
}
