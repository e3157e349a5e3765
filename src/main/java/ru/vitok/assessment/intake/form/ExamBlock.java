package ru.vitok.assessment.intake.form;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** «02 - Математика 2026.06.02», or «Математика(2026.06.02)» in a work's own row: which exam, and when. */
record ExamBlock(
        @Nullable Integer code, String subject, @Nullable LocalDate date) {

    private static final String DATE = "(\\d{4}[.-]\\d{2}[.-]\\d{2}|\\d{1,2}\\.\\d{2}\\.\\d{4})";
    private static final Pattern LINE =
            Pattern.compile("(?u)(\\d{2}) ?[-–—] ?(\\p{L}.+?)[ ,]*\\(?" + DATE + "(?: ?г\\.?)?\\)?");
    private static final Pattern CELL =
            Pattern.compile("(?u)(?:(\\d{2}) ?[-–—] ?)?(\\p{L}.*?)[ ,]*\\(?" + DATE + "(?: ?г\\.?)?\\)?");

    static @Nullable ExamBlock above(SheetRow row) {
        if (row.filled() > 3) {
            return null;
        }
        return row.cells().stream()
                .filter(it -> it != null)
                .map(it -> of(LINE, it))
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    /** The cell «Экзамен» of a work; without a date it names the subject alone. */
    static ExamBlock in(String cell) {
        var block = of(CELL, cell);
        return block == null ? new ExamBlock(null, cell, null) : block;
    }

    private static @Nullable ExamBlock of(Pattern pattern, String cell) {
        var match = pattern.matcher(cell);
        return match.matches()
                ? new ExamBlock(
                        match.group(1) == null ? null : Integer.valueOf(match.group(1)),
                        match.group(2),
                        Dates.of(match.group(3)))
                : null;
    }
}
