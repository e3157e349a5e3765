package ru.vitok.assessment.intake.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A whole number that may be missing; a cell that holds something else is named. */
final class Counts {

    private static final int LETTERS = 2;
    private static final Set<String> NONE = Set.of("-", "–", "—", "X", "x", "Х", "х");

    private Counts() {}

    static @Nullable Integer read(SheetRow row, int column, Problems problems) {
        var cell = row.cell(column);
        var number = Cells.integer(cell);
        if (number != null || cell == null) {
            return number;
        }
        var counted = Cells.counted(cell);
        if (counted == null && !NONE.contains(cell)) {
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, cell);
        }
        return counted;
    }

    /** Nothing is reckoned by the variant: a letter is passed over, anything longer is told, and the work is read. */
    static @Nullable Integer variant(SheetRow row, int column, Problems problems) {
        var cell = row.cell(column);
        if (cell != null && cell.length() > LETTERS && Cells.counted(cell) == null) {
            problems.at(row.number(), column, ProblemCode.VARIANT_UNREAD, cell);
        }
        return few(row, column, ProblemCode.VARIANT_UNREAD, problems);
    }

    /** The number of a class or a variant, which is never great: what is told is not kept. */
    static @Nullable Integer few(SheetRow row, int column, ProblemCode otherwise, Problems problems) {
        var number = Cells.counted(row.cell(column));
        if (number == null || number >= 0 && number <= Short.MAX_VALUE) {
            return number;
        }
        problems.at(row.number(), column, otherwise, String.valueOf(row.cell(column)));
        return null;
    }
}
