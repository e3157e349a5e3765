package ru.vitok.session.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.session.ItemDraft;

/** An agenda made of a problem field: what the work showed, the practice that answers it, the decision. */
@Component
class AgendaPrefill {

    private static final int SHOWED = 15;
    private static final int PRACTICE = 25;
    private static final int DECISION = 30;
    private static final int PRACTICES = 2;

    private final EvidenceLedger ledger;

    AgendaPrefill(EvidenceLedger ledger) {
        this.ledger = ledger;
    }

    void fill(PlanForm form, @Nullable UUID club, @Nullable UUID field) {
        form.chooseClub(club);
        if (field == null) {
            form.agenda(List.of(ItemDraft.of("", SHOWED), ItemDraft.of(decision(form), DECISION)));
            return;
        }
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, field);
        var node = ledger.nodes(Set.of(ref)).get(ref);
        if (node == null) {
            form.agenda(List.of(ItemDraft.of(decision(form), DECISION)));
            return;
        }
        form.fields(List.of(field));
        form.title.setValue(form.words("session.plan.title.of", node.title()));
        var items = new ArrayList<ItemDraft>();
        items.add(new ItemDraft(form.words("session.plan.item.showed", node.title()), "", SHOWED, field, null, ""));
        ledger.neighbours(ref, NodeType.PRACTICE).stream()
                .limit(PRACTICES)
                .forEach(practice -> items.add(new ItemDraft(
                        form.words("session.plan.item.practice", practice.title()),
                        "",
                        PRACTICE,
                        null,
                        practice.ref().id(),
                        "")));
        items.add(ItemDraft.of(decision(form), DECISION));
        form.agenda(items);
    }

    private static String decision(PlanForm form) {
        return form.words("session.plan.item.decision");
    }
}
