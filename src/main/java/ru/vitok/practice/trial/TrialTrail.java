package ru.vitok.practice.trial;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeArranged;
import ru.vitok.practice.PracticePaths;
import ru.vitok.uikit.ModuleTranslations;

/** A trial's own place in the trail: the practice led to it. Whoever sees the practice sees it. */
@Component
class TrialTrail {

    private final EvidenceLedger ledger;
    private final TrialStore store;
    private final ModuleTranslations texts;

    TrialTrail(EvidenceLedger ledger, TrialStore store, ModuleTranslations texts) {
        this.ledger = ledger;
        this.store = store;
        this.texts = texts;
    }

    @EventListener
    void on(PracticeArranged arranged) {
        store.of(arranged.practice().id()).forEach(it -> place(it, arranged.practice()));
    }

    void place(UUID trial, Practice practice) {
        place(store.find(trial).orElseThrow(), practice);
    }

    private void place(Trial trial, Practice practice) {
        var me = new NodeRef(NodeType.TRIAL, trial.id());
        var told = trial.schools().stream().filter(it -> it.result() != null).count();
        ledger.place(new Node(
                me,
                said("practice.trial.node", practice.text().title()),
                said("practice.trial.node.schools", trial.schools().size(), told),
                status(trial),
                PracticePaths.page(practice.id()),
                practice.organisation(),
                practice.audience(),
                trial.openedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        ledger.link(new NodeRef(NodeType.PRACTICE, practice.id()), me, EdgeKind.USED);
    }

    private static String status(Trial trial) {
        if (trial.running()) {
            return "RUNNING";
        }
        return trial.confirmed() == null ? "CANCELLED" : trial.confirmed() ? "CONFIRMED" : "REFUTED";
    }

    private String said(String key, Object... arguments) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN, arguments);
    }
}
