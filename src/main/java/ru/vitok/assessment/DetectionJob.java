package ru.vitok.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.check.Known;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.store.DataSetStore;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.people.Viewers;

/** Reads the files of an upload one by one and says what is in them; run again after a crash it finds the same. */
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
    private final DataSetStore sets;
    private final ContextChecks checks;
    private final TransactionTemplate transaction;
    private final Viewers viewers;
    private final Clock clock;
    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    DetectionJob(
            ImportStore imports,
            ImportFileStore files,
            DataSetStore sets,
            ContextChecks checks,
            TransactionTemplate transaction,
            Viewers viewers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.sets = sets;
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
        var seen = new HashSet<String>();
        int done = 0;
        for (var file : order) {
            transaction.executeWithoutResult(_ -> read(head, file, known, seen));
            done++;
            imports.progress(head.id(), done);
        }
    }

    private void read(ImportHead head, ImportFileRow file, Known known, Set<String> seen) {
        var bytes = files.content(file.id());
        if (bytes == null) {
            return; // refused or ignored when it came
        }
        var read = readable(file, bytes);
        var fingerprint = read.fingerprint() == null ? file.sha256() : read.fingerprint();
        if (!seen.add(fingerprint) || sets.confirmed(head.municipality(), fingerprint)) {
            files.describe(file.id(), read, fingerprint, FileStatus.DUPLICATE);
            files.problems(file.id(), List.of(ContextChecks.duplicate()));
            return;
        }
        var all = new ArrayList<>(read.problems());
        all.addAll(checks.check(read, known).list());
        var status = status(read, all);
        files.describe(file.id(), read, fingerprint, status);
        files.problems(file.id(), all);
        if (status.taken()) {
            announce(read, known);
        }
    }

    /** The files after it may lean on what this one will bring. */
    private static void announce(ReadFile read, Known known) {
        switch (read.content()) {
            case SchoolTable schools -> known.announce(schools);
            case Specification specification -> known.announce(specification);
            case null, default -> {}
        }
    }

    private ReadFile readable(ImportFileRow file, byte[] bytes) {
        try {
            return reader.read(bytes);
        } catch (RuntimeException unexpected) {
            log.warn("File {} could not be read", file.id(), unexpected);
            return ReadFile.refused(Problem.of(ProblemCode.DAMAGED));
        }
    }

    private static FileStatus status(ReadFile read, List<Problem> problems) {
        var worst = problems.stream()
                .map(Problem::severity)
                .max(Severity::compareTo)
                .orElse(Severity.INFO);
        if (worst == Severity.ERROR) {
            return FileStatus.ERROR;
        }
        if (read.content() == null) {
            return FileStatus.IGNORED;
        }
        return worst == Severity.WARNING ? FileStatus.WARNING : FileStatus.OK;
    }
}
