package ru.vitok.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.Trail;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Problem fields: found by rules, confirmed by a person, handed over to clubs, closed when answered. */
@Service
public class ProblemFields {

    private static final int MOST = 2000;
    private static final int TEXT_MAX = 2000;

    private final FieldStore fields;
    private final OpenFields seen;
    private final Collector collector;
    private final FieldTrail trail;
    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final Viewers viewers;
    private final HandOver handOver;
    private final Discussion discussion;
    private final Clock clock;

    ProblemFields(
            FieldStore fields,
            OpenFields seen,
            Collector collector,
            FieldTrail trail,
            EvidenceLedger ledger,
            Permissions permissions,
            Viewers viewers,
            HandOver handOver,
            Discussion discussion,
            Clock clock) {
        this.fields = fields;
        this.seen = seen;
        this.collector = collector;
        this.trail = trail;
        this.ledger = ledger;
        this.permissions = permissions;
        this.viewers = viewers;
        this.handOver = handOver;
        this.discussion = discussion;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ProblemFieldRow> list(ProblemFieldFilter filter) {
        return fields.list(filter, viewers.current().tokens(), MOST).stream()
                .map(seen::shown)
                .toList();
    }

    @Transactional(readOnly = true)
    public ProblemFieldRow get(UUID id) {
        return seen.shown(seen.get(id));
    }

    /** The municipality whose fields the signed-in person may collect, if any. */
    public boolean mayCollect() {
        return permissions.anywhere("problem-field", Action.CREATE)
                && viewers.current().municipality().isPresent();
    }

    /** Runs the rules over the person's municipality; answers how many fields it has. */
    @Transactional
    public int collect() {
        var municipality = viewers.current().municipality().orElseThrow(Refusal::notFound);
        permissions.require("problem-field", Action.CREATE, municipality, null);
        return collector.collect(municipality, (_, _) -> {});
    }

    public boolean mayEdit(ProblemFieldRow field) {
        return permissions.allows("problem-field", Action.EDIT, field.municipality(), null);
    }

    /** A person agrees that it is a problem, and may say what the cause might be; the words stay a hypothesis. */
    @Transactional
    public void confirm(UUID id, @Nullable String cause) {
        var field = seen.hold(id);
        permissions.require("problem-field", Action.EDIT, field.row().municipality(), null);
        if (cause != null && cause.length() > TEXT_MAX) {
            throw new Refusal("analysis.refusal.text-long", TEXT_MAX);
        }
        switch (field.status()) {
            case CANDIDATE -> {
                fields.confirmed(id, viewers.current().person(), cause, clock.instant());
                trail.enter(fields.find(id).orElseThrow(), Set.of());
            }
            case CLOSED -> throw Refusal.conflict("analysis.refusal.closed");
            case CONFIRMED, PUBLISHED -> {
                // somebody else was first: one more hypothesis is a word in the discussion, or nobody would ever read
                // it
                if (cause != null
                        && !cause.isBlank()
                        && !cause.equals(field.row().cause())) {
                    discussion.say(id, cause);
                }
            }
        }
    }

    /** Hands the field over to clubs; a candidate must be confirmed first. */
    @Transactional
    public void publish(UUID id, Set<UUID> clubs, String note) {
        var field = seen.hold(id);
        permissions.require("problem-field", Action.PUBLISH, field.row().municipality(), null);
        if (note.length() > TEXT_MAX) {
            throw new Refusal("analysis.refusal.text-long", TEXT_MAX);
        }
        switch (field.status()) {
            case CANDIDATE -> throw Refusal.conflict("analysis.refusal.not-confirmed");
            case CLOSED -> throw Refusal.conflict("analysis.refusal.closed");
            case CONFIRMED, PUBLISHED -> handOver.give(field, clubs, note);
        }
    }

    /** The matter is answered; the field and its trail stay to be read. */
    @Transactional
    public void close(UUID id) {
        var field = seen.hold(id);
        permissions.require("problem-field", Action.EDIT, field.row().municipality(), null);
        if (field.status() != ProblemFieldStatus.PUBLISHED) {
            throw Refusal.conflict("analysis.refusal.not-published");
        }
        fields.move(id, ProblemFieldStatus.CLOSED, field.audience());
        fields.stamp(id, "closed", clock.instant());
        trail.enter(fields.find(id).orElseThrow(), Set.of());
    }

    @Transactional(readOnly = true)
    public Trail trail(UUID id) {
        seen.get(id);
        return ledger.trail(new NodeRef(NodeType.PROBLEM_FIELD, id));
    }
}
