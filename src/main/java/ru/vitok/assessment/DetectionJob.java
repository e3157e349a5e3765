package ru.vitok.assessment;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.people.Viewers;

/** Reads the files of an upload and says what is in them; run again after a crash it finds the same. */
@Component
class DetectionJob {

    /** Schools and specifications first: the other files are held against them. */
    static final Comparator<ImportFileRow> READING_ORDER = Comparator.comparing(
                    (ImportFileRow it) -> switch (it.form()) {
                        case SCHOOLS -> 0;
                        case TEST_SPECIFICATION -> 1;
                        default -> 2;
                    })
            .thenComparing(ImportFileRow::position);

    private static final Logger log = LoggerFactory.getLogger(DetectionJob.class);

    private final ImportStore imports;
    private final ImportFileStore files;
    private final UploadReading reading;
    private final FileDetection detection;
    private final ContextChecks checks;
    private final TransactionTemplate transaction;
    private final Viewers viewers;
    private final Clock clock;

    DetectionJob(
            ImportStore imports,
            ImportFileStore files,
            UploadReading reading,
            FileDetection detection,
            ContextChecks checks,
            TransactionTemplate transaction,
            Viewers viewers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.reading = reading;
        this.detection = detection;
        this.checks = checks;
        this.transaction = transaction;
        this.viewers = viewers;
        this.clock = clock;
    }

    void run(UUID id) {
        viewers.asSystem(() -> {
            var head = transaction.execute(_ -> imports.find(id).orElse(null));
            if (head != null && head.status() == ImportStatus.DETECTING) {
                settle(id, reads(head) ? ImportStatus.PREVIEW : ImportStatus.FAILED);
            }
        });
    }

    /** A mistake of the portal ends the upload visibly; without a database even that fails, and the job runs again. */
    private boolean reads(ImportHead head) {
        try {
            read(head);
            return true;
        } catch (RuntimeException failure) {
            log.error("Import {} could not be read", head.id(), failure);
            return false;
        }
    }

    private void settle(UUID id, ImportStatus status) {
        transaction.executeWithoutResult(_ -> imports.move(id, ImportStatus.DETECTING, status, clock.instant()));
    }

    private void read(ImportHead head) {
        var known = transaction.execute(_ -> checks.known(head.municipality(), head.organisation()));
        List<ImportFileRow> order = transaction.execute(_ -> files.files(head.id())).stream()
                .sorted(READING_ORDER)
                .toList();
        var seen = new HashMap<String, String>();
        var progress = new ImportProgress(imports, head.id(), order.size(), 0);
        reading.inOrder(order, some -> {
            transaction.executeWithoutResult(_ -> detection.settle(head, some, known, seen));
            progress.add(some.size());
        });
    }
}
