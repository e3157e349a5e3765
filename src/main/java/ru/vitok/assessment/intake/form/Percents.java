package ru.vitok.assessment.intake.form;

import java.math.BigDecimal;
import java.util.Set;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A per cent in a cell; a cell that holds something else is named. */
final class Percents {

    private static final Set<String> NONE = Set.of("-", "–", "—", "X", "x", "Х", "х");

    private Percents() {}

    /** As the reports print it: a comma, and no zeros behind it. */
    static String printed(double percent) {
        return BigDecimal.valueOf(Cells.rounded(percent))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** NaN where the cell is empty, a dash, or was refused. */
    static double read(SheetRow row, int column, Problems problems) {
        var cell = row.cell(column);
        var number = Cells.number(cell);
        if (cell == null || number == null && NONE.contains(cell)) {
            return Double.NaN;
        }
        if (number == null) {
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, cell);
            return Double.NaN;
        }
        if (number < 0 || number > 100.01) {
            problems.at(row.number(), column, ProblemCode.SCORE_OUT_OF_RANGE, cell, "percent", 100);
            return Double.NaN;
        }
        return Cells.rounded(number);
    }
}
