package ru.vitok.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ImportRow;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;

/** Waits for what an upload of the cast comes to. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class DemoImports {

    private static final int PAUSE_MS = 100;

    private final Intake intake;
    private final DemoActors actors;
    /** Switched off where a command is run on a stopped portal: nothing is imported then. */
    private final ObjectProvider<Scheduler> scheduler;

    DemoImports(Intake intake, DemoActors actors, ObjectProvider<Scheduler> scheduler) {
        this.intake = intake;
        this.actors = actors;
        this.scheduler = scheduler;
    }

    ImportStatus settled(String analyst, UUID id) throws Exception {
        while (true) {
            var status = actors.as(analyst, () -> status(id));
            if (!status.running()) {
                return status;
            }
            scheduler.getObject().triggerCheckForDueExecutions();
            Thread.sleep(PAUSE_MS);
        }
    }

    private ImportStatus status(UUID id) {
        return intake.list().stream()
                .filter(row -> row.id().equals(id))
                .map(ImportRow::status)
                .findFirst()
                .orElseThrow();
    }
}
