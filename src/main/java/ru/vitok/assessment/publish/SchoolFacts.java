package ru.vitok.assessment.publish;

import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.assessment.store.DataSetRow;

/** What is known of schools beside the works of their pupils. */
@Component
class SchoolFacts {

    private final ContextPublisher contexts;
    private final OwnControlPublisher controls;
    private final LowIndexPublisher lows;

    SchoolFacts(ContextPublisher contexts, OwnControlPublisher controls, LowIndexPublisher lows) {
        this.contexts = contexts;
        this.controls = controls;
        this.lows = lows;
    }

    void add(DataSetRow set, ContextTable table, Publication to) {
        contexts.add(set, table, to);
    }

    void add(DataSetRow set, OwnControlTable table, Publication to) {
        controls.add(set, table, to);
    }

    void add(DataSetRow set, LowIndexTable table, Publication to) {
        lows.add(set, table, to);
    }
}
