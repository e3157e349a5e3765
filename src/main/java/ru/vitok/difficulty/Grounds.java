package ru.vitok.difficulty;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;

/** Ties a difficulty to the problem field in which the methodist recognises it, where the teacher named none. */
@Service
public class Grounds {

    private final DifficultyStore store;
    private final DifficultyTrail trail;
    private final Moderation moderation;
    private final EvidenceLedger ledger;

    Grounds(DifficultyStore store, DifficultyTrail trail, Moderation moderation, EvidenceLedger ledger) {
        this.store = store;
        this.trail = trail;
        this.moderation = moderation;
        this.ledger = ledger;
    }

    @Transactional
    public void tie(UUID difficulty, UUID field) {
        var row = known(difficulty);
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, field);
        if (ledger.nodes(Set.of(ref)).isEmpty()) {
            throw new Refusal("difficulty.refusal.prompt");
        }
        store.prompted(row.id(), row.municipality(), ref);
        trail.prompted(row.id(), ref);
    }

    @Transactional
    public void untie(UUID difficulty, UUID field) {
        var row = known(difficulty);
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, field);
        store.unprompted(row.id(), ref);
        trail.unprompted(row.id(), ref);
    }

    /** A hidden name's grade is known to the one who took the difficulty, and a field tells the grade. */
    private DifficultyRow known(UUID difficulty) {
        var row = moderation.moderated(difficulty);
        if (row.anonymous() && !moderation.me().equals(row.assignee())) {
            throw new Refusal("difficulty.refusal.take-first");
        }
        return row;
    }
}
