package ru.vitok.assessment.intake;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.form.Detected;

/**
 * A first look at a sheet: the form, and what may be stored: the file itself, or a copy of the sheet without personal
 * columns. The sheet is named where a file holds several tables; the head where nobody knows its form; what was
 * recognised where the file is stored as it came, and what is in it where there was room to read on at once.
 */
public record Look(
        ReportForm form,
        byte @Nullable [] stored,
        @Nullable Problem problem,
        @Nullable String sheet,
        @Nullable String head,
        @Nullable Detected detected,
        @Nullable ReadFile read) {

    static Look refused(Problem problem) {
        return new Look(ReportForm.UNKNOWN, null, problem, null, null, null, null);
    }
}
