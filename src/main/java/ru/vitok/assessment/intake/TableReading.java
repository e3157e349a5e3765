package ru.vitok.assessment.intake;

import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.form.Detected;
import ru.vitok.assessment.intake.form.FormReaders;
import ru.vitok.assessment.intake.form.PersonsBelow;
import ru.vitok.assessment.intake.sheet.FingerprintedSheet;
import ru.vitok.assessment.intake.sheet.Sheet;

/** Reads a sheet whose form is known, once and to its end. */
final class TableReading {

    private TableReading() {}

    static ReadFile read(Sheet sheet, Detected detected) {
        var problems = new Problems();
        var watched = new PersonsBelow(sheet, detected);
        var fingerprinted = new FingerprintedSheet(watched);
        var content = FormReaders.read(fingerprinted, detected, problems);
        if (content == null) {
            problems.add(ProblemCode.NOT_PUBLISHED_FORM);
        } else {
            complain(detected, content, problems);
        }
        var below = watched.row();
        if (below != null) {
            problems.add(ProblemCode.PERSONS_BELOW, below);
        }
        return new ReadFile(detected.form(), detected.heading(), content, problems.list(), fingerprinted.fingerprint());
    }

    private static void complain(Detected detected, Content content, Problems problems) {
        if (content.rows() == 0) {
            problems.add(ProblemCode.NO_ROWS);
        }
        // what schools fill in themselves is named by its file
        var form = detected.form();
        if (form.headed() && !form.preliminary() && !detected.heading().namesSlice()) {
            problems.add(ProblemCode.HEADING_INCOMPLETE);
        }
    }
}
