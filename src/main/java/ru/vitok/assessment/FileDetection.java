package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.check.Known;
import ru.vitok.assessment.check.SameContent;
import ru.vitok.assessment.check.SelfNaming;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.WithoutPersons;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.store.DataSetStore;
import ru.vitok.assessment.store.FindingStore;
import ru.vitok.assessment.store.FoundInFile;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.LaterFiles;

/** Holds files that were read against what the portal knows and writes down what is in them and what is wrong. */
@Component
class FileDetection {

    private final FindingStore findings;
    private final DataSetStore sets;
    private final ContextChecks checks;
    private final ImportFileStore kept;
    private final LaterFiles later;

    FileDetection(
            FindingStore findings, DataSetStore sets, ContextChecks checks, ImportFileStore kept, LaterFiles later) {
        this.kept = kept;
        this.findings = findings;
        this.sets = sets;
        this.later = later;
        this.checks = checks;
    }

    /** @param seen names of the files read before them in the same upload, by fingerprint */
    void settle(ImportHead head, List<ReadUpload> files, Known known, Map<String, String> seen) {
        var found = new ArrayList<FoundInFile>();
        var standing = sets.confirmed(
                head.organisation(),
                files.stream().map(FileDetection::fingerprint).toList());
        var above = later.above(head.organisation(), standing);
        for (var file : files) {
            var content = file.content();
            if (content != null && content.has(ProblemCode.PERSONS_BELOW)) {
                keepWithoutPersons(file.file().id());
            }
            if (content != null) { // else it was refused or ignored when it came
                var fingerprint = fingerprint(file);
                var twin = seen.putIfAbsent(fingerprint, file.file().name());
                if (standing.contains(fingerprint)) {
                    found.add(duplicate(
                            file.file(), content, fingerprint, SameContent.confirmed(above.get(fingerprint))));
                } else if (twin != null) {
                    found.add(duplicate(file.file(), content, fingerprint, SameContent.twin(twin)));
                } else {
                    found.add(settle(file.file(), content, fingerprint, known));
                }
            } else if (file.file().lost() && !standing.contains(fingerprint(file))) {
                found.add(lost(file.file()));
            }
        }
        findings.put(found);
    }

    private void keepWithoutPersons(UUID file) {
        var bytes = kept.contents(Set.of(file)).get(file);
        if (bytes != null) {
            kept.keep(file, WithoutPersons.of(bytes));
        }
    }

    private static String fingerprint(ReadUpload file) {
        var content = file.content();
        var own = content == null ? null : content.fingerprint();
        return own == null ? file.file().sha256() : own;
    }

    private static FoundInFile duplicate(ImportFileRow file, ReadFile read, String fingerprint, List<Problem> why) {
        return new FoundInFile(file.id(), read, fingerprint, FileStatus.DUPLICATE, why);
    }

    private static FoundInFile lost(ImportFileRow file) {
        var read = ReadFile.refused(Problem.of(ProblemCode.CONTENT_GONE));
        return new FoundInFile(file.id(), read, file.sha256(), FileStatus.ERROR, read.problems());
    }

    private FoundInFile settle(ImportFileRow file, ReadFile raw, String fingerprint, Known known) {
        var read = SelfNaming.complete(raw, file.name(), known);
        var all = new ArrayList<>(read.problems());
        all.addAll(checks.check(read, known).list());
        var status = status(read, all);
        if (status.taken()) {
            announce(read, known);
        }
        return new FoundInFile(file.id(), read, fingerprint, status, all);
    }

    /** The files after it may lean on what this one will bring. */
    private static void announce(ReadFile read, Known known) {
        switch (read.content()) {
            case SchoolTable schools -> known.announce(schools);
            case Specification specification -> known.announce(specification);
            case null, default -> {}
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
