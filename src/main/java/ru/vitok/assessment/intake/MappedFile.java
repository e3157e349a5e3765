package ru.vitok.assessment.intake;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.form.MappedReader;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.FingerprintedSheet;
import ru.vitok.assessment.intake.sheet.Workbook;

/** The stored copy of a table of no known form: what its columns seem to be, and its works once they are named. */
public final class MappedFile {

    private final byte[] stored;

    public MappedFile(byte[] stored) {
        this.stored = stored;
    }

    public @Nullable UnknownTable table() {
        try (var workbook = Workbook.open(stored, FileKind.CSV, Limits.STANDARD)) {
            return UnknownTable.find(workbook.sheets().getFirst());
        }
    }

    /** @param remembered the mapping was made for an earlier file, and nobody has looked at this one yet */
    public ReadFile read(ColumnMapping mapping, boolean remembered) {
        try (var workbook = Workbook.open(stored, FileKind.CSV, Limits.STANDARD)) {
            var problems = new Problems();
            var sheet = new FingerprintedSheet(workbook.sheets().getFirst());
            var works = MappedReader.read(sheet, mapping, problems);
            if (works.rows() == 0) {
                problems.add(ProblemCode.NO_ROWS);
            }
            if (!mapping.heading().namesSlice()) {
                problems.add(ProblemCode.MAPPING_INCOMPLETE);
            }
            problems.add(remembered ? ProblemCode.MAPPING_REMEMBERED : ProblemCode.MAPPED);
            return new ReadFile(ReportForm.MAPPED, mapping.heading(), works, problems.list(), sheet.fingerprint());
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }
}
