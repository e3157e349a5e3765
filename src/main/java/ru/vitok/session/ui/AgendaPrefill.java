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

    void fill(PlanForm form, @Nullable UUID club, @Nullable UUID field, @Nullable UUID difficulty) {
        form.chooseClub(club);
        if (difficulty != null) {
            difficulty(form, new NodeRef(NodeType.DIFFICULTY, difficulty));
            return;
        }
        field(form, field);
    }

    /** The difficulty is linked, its words are not copied: they may have been meant for the methodist alone. */
    private void difficulty(PlanForm form, NodeRef difficulty) {
        if (ledger.nodes(Set.of(difficulty)).isEmpty()) {
            field(form, null);
            return;
        }
        var fields = ledger.neighbours(difficulty, NodeType.PROBLEM_FIELD);
        field(form, fields.isEmpty() ? null : fields.getFirst().ref().id());
        form.difficulties(List.of(difficulty.id()));
        var items = new ArrayList<ItemDraft>();
        items.add(ItemDraft.of(form.getTranslation("session.plan.item.difficulty"), SHOWED));
        items.addAll(form.rows.read().stream()
                .filter(it -> !it.question().isBlank())
                .toList());
        form.agenda(items);
        if (form.title.isEmpty()) {
            form.title.setValue(form.getTranslation("session.plan.title.of-difficulty"));
        }
    }

    private void field(PlanForm form, @Nullable UUID field) {
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
        form.title.setValue(form.getTranslation("session.plan.title.of", node.title()));
        var items = new ArrayList<ItemDraft>();
        items.add(new ItemDraft(form.getTranslation("session.plan.item.showed", node.title()), "", SHOWED, field, null, ""));
        ledger.neighbours(ref, NodeType.PRACTICE).stream()
                .limit(PRACTICES)
                .forEach(practice -> items.add(new ItemDraft(
                        form.getTranslation("session.plan.item.practice", practice.title()),
                        "",
                        PRACTICE,
                        null,
                        practice.ref().id(),
                        "")));
        items.add(ItemDraft.of(decision(form), DECISION));
        form.agenda(items);
    }

    private static String decision(PlanForm form) {
        return form.getTranslation("session.plan.item.decision");
    }
}
