package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A mark as it stands in a cell: 2 to 5, or words for none. */
final class MarkCell {

    private static final Pattern NO_MARK = Pattern.compile("(?iu)нет.*|[-–—]|н/?а?");

    private MarkCell() {}

    static @Nullable Integer read(SheetRow row, int column, Problems problems) {
        var cell = row.cell(column);
        var mark = Cells.integer(cell);
        if (cell == null || mark == null && NO_MARK.matcher(cell).matches()) {
            return null;
        }
        if (mark == null || mark < 2 || mark > 5) {
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, cell);
            return null;
        }
        return mark;
    }
}
