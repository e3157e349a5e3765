package ru.vitok.assessment.intake;

import java.util.List;
import ru.vitok.assessment.intake.form.Detected;
import ru.vitok.assessment.intake.form.FormDetector;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.assessment.intake.guard.FileGuard;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.KnownSheet;
import ru.vitok.assessment.intake.sheet.RememberedSheet;
import ru.vitok.assessment.intake.sheet.Workbook;

/** From bytes to records: guard, recognise, read. Knows nothing of databases or of who uploads. */
public final class ReportReader {

    private final Limits limits;
    private final FileGuard guard;

    public ReportReader(Limits limits) {
        this.limits = limits;
        this.guard = new FileGuard(limits);
    }

    /** Reads one file; what is wrong with it becomes problems, never an exception. */
    public ReadFile read(byte[] bytes) {
        try {
            return read(Workbook.open(bytes, kind(bytes), limits));
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    /** Reads what passed {@link #look} when it came: it need not be unpacked once more only to be weighed. */
    public ReadFile readGuarded(byte[] bytes) {
        try {
            return read(Workbook.open(bytes, guard.kind(bytes), limits));
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    /** The same for the only sheet of a workbook whose first rows are known still. */
    public ReadFile readGuarded(byte[] bytes, Detected detected) {
        try {
            try (var workbook = Workbook.open(bytes, guard.kind(bytes), limits)) {
                return TableReading.read(workbook.sheets().getFirst(), detected);
            }
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    /** The same where those rows are all the sheet has: its bytes are not needed. */
    public static ReadFile read(Detected whole) {
        try {
            return TableReading.read(new KnownSheet(whole.sheet(), whole.head()), whole);
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    private static ReadFile read(Workbook opened) {
        try (var workbook = opened) {
            for (var first : workbook.sheets()) {
                var sheet = new RememberedSheet(first);
                var detected = FormDetector.detect(sheet);
                if (detected != null) {
                    return TableReading.read(sheet, detected);
                }
            }
            var table = UnknownTable.find(workbook.sheets().getFirst());
            return ReadFile.refused(Problem.of(table == null ? ProblemCode.UNKNOWN_FORM : ProblemCode.MAPPING_NEEDED));
        }
    }

    public List<Look> look(byte[] bytes) {
        return look(bytes, Pseudonyms.passing(), BytesAhead.none());
    }

    /** Recognises every table of a workbook; what may be stored is chosen here. */
    public List<Look> look(byte[] bytes, Pseudonyms pseudonyms, BytesAhead ahead) {
        try (var workbook = Workbook.open(bytes, kind(bytes), limits)) {
            return new FirstLook(pseudonyms, ahead).at(workbook, bytes);
        } catch (UnreadableFile refused) {
            return List.of(Look.refused(refused.problem()));
        }
    }

    private FileKind kind(byte[] bytes) {
        var kind = guard.check(bytes);
        if (kind == FileKind.ARCHIVE) {
            throw new UnreadableFile(ProblemCode.NESTED_ARCHIVE);
        }
        return kind;
    }
}
