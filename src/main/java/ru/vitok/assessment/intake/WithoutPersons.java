package ru.vitok.assessment.intake;

import ru.vitok.assessment.intake.form.FormDetector;
import ru.vitok.assessment.intake.form.Stripping;
import ru.vitok.assessment.intake.guard.FileGuard;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.RememberedSheet;
import ru.vitok.assessment.intake.sheet.Workbook;

/** What may be kept of a file in which persons turned up below the rows that were looked at when it came. */
public final class WithoutPersons {

    private WithoutPersons() {}

    /** @param bytes of a file that was recognised before */
    public static byte[] of(byte[] bytes) {
        var kind = new FileGuard(Limits.STANDARD).kind(bytes);
        try (var workbook = Workbook.open(bytes, kind, Limits.STANDARD)) {
            for (var first : workbook.sheets()) {
                var sheet = new RememberedSheet(first);
                var detected = FormDetector.detect(sheet);
                if (detected != null) {
                    return Stripping.strip(sheet, detected);
                }
            }
            throw new UnreadableFile(ProblemCode.UNKNOWN_FORM);
        }
    }
}
