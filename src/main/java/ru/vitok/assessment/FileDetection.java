package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
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

/** Reads one file of an upload and writes down what is in it and what is wrong with it. */
@Component
class FileDetection {

    private static final Logger log = LoggerFactory.getLogger(FileDetection.class);

    private final ImportFileStore files;
    private final DataSetStore sets;
    private final ContextChecks checks;
    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    FileDetection(ImportFileStore files, DataSetStore sets, ContextChecks checks) {
        this.files = files;
        this.sets = sets;
        this.checks = checks;
    }

    /** @param seen fingerprints of the files read before it in the same upload */
    void read(ImportHead head, ImportFileRow file, Known known, Set<String> seen) {
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
