package ru.vitok.practice.adaptation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;

/** A source may answer problem fields that whoever adapts it does not see. */
@Component
class SeenFields {

    private final EvidenceLedger ledger;

    SeenFields(EvidenceLedger ledger) {
        this.ledger = ledger;
    }

    Set<UUID> seen(Set<UUID> fields) {
        var refs = fields.stream()
                .map(it -> new NodeRef(NodeType.PROBLEM_FIELD, it))
                .collect(Collectors.toSet());
        return ledger.nodes(refs).keySet().stream().map(NodeRef::id).collect(Collectors.toSet());
    }
}
