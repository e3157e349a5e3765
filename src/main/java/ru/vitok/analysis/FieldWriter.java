package ru.vitok.analysis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.ResultSources;
import ru.vitok.evidence.Evidence;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.people.Permissions;

/** Stores what the rules found, a portion at a time. */
@Component
class FieldWriter {

    private final FieldStore fields;
    private final FoundStore found;
    private final FieldEvidence evidence;
    private final EvidenceLedger ledger;
    private final FieldTrail trail;
    private final Permissions permissions;
    private final Readership readership;
    private final ResultSources origins;
    private final Clock clock;

    FieldWriter(
            FieldStore fields,
            FoundStore found,
            FieldEvidence evidence,
            EvidenceLedger ledger,
            FieldTrail trail,
            Permissions permissions,
            Readership readership,
            ResultSources origins,
            Clock clock) {
        this.fields = fields;
        this.found = found;
        this.evidence = evidence;
        this.ledger = ledger;
        this.trail = trail;
        this.permissions = permissions;
        this.readership = readership;
        this.origins = origins;
        this.clock = clock;
    }

    void store(UUID municipality, List<WantedField> portion, FieldRun run) {
        var audiences = new CandidateReaders(permissions, readership, municipality);
        var reported = origins.of(municipality).keySet();
        var snapshots = new ArrayList<Evidence>();
        var rows = new ArrayList<FoundRow>();
        var sources = new LinkedHashMap<UUID, Set<NodeRef>>();
        for (var wanted : portion) {
            var finding = wanted.finding();
            var before = wanted.before();
            var school = finding.key().school();
            var organisation = school == null ? municipality : school;
            var audience = audiences.of(finding);
            if (before != null && wanted.settled()) {
                // the later figure of a school that is withheld by now is not for those who saw the earlier
                if (school == null || before.audience().equals(audience)) {
                    found.newer(before.id(), finding.value(), finding.severity(), clock.instant());
                }
                continue;
            }
            var series = run.series(finding);
            var standing = before == null || before.audience().equals(audience) ? wanted.standing() : null;
            var cards = standing == null ? new ArrayList<UUID>() : standing;
            if (standing == null) {
                for (var year : series) {
                    var card = evidence.of(
                            year, reported.contains(year.slice()), run.source(year), organisation, audiences.of(year));
                    snapshots.add(card);
                    cards.add(card.id());
                }
            }
            var id = wanted.id();
            rows.add(new FoundRow(id, finding, cards, audience));
            sources.put(id, series.stream().map(run::source).collect(Collectors.toSet()));
        }
        ledger.register(snapshots);
        found.put(municipality, rows, clock.instant());
        trail.enter(fields.find(sources.keySet()), sources);
    }

    /** What was said of later data does not outlive them. */
    void forget(List<FieldRecord> settled) {
        found.forget(settled.stream().map(FieldRecord::id).toList());
    }

    void withdraw(List<FieldRecord> gone) {
        var still = fields.holdCandidates(gone.stream().map(FieldRecord::id).toList());
        trail.remove(gone.stream().filter(it -> still.contains(it.id())).toList());
        fields.delete(still);
    }
}
