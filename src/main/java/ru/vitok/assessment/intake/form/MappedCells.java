package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The totals and marks of a table whose columns a person has named. */
final class MappedCells {

    /** No work gives as many points. */
    private static final int MOST = 1000;

    private final ColumnMapping mapping;
    private final Problems problems;

    MappedCells(ColumnMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    int primary(SheetRow row, int sum, boolean alone) {
        int place = mapping.place(ColumnRole.PRIMARY);
        var cell = row.cell(place);
        var primary = Cells.integer(cell);
        if (place >= 0 && (primary == null || primary < 0 || primary > MOST)) {
            problems.at(row.number(), place, ProblemCode.BAD_VALUE, cell == null ? "" : cell);
        } else if (primary != null && !alone && primary != sum) {
            problems.at(row.number(), place, ProblemCode.SUM_MISMATCH, primary, sum);
        }
        return alone && primary != null ? Math.clamp(primary, 0, MOST) : sum;
    }

    @Nullable Integer mark(SheetRow row, ColumnRole role) {
        int place = mapping.place(role);
        var cell = row.cell(place);
        var mark = Cells.integer(cell);
        if (cell == null || mark == null && Cells.key(cell).matches("нет.*|[-–—]|н/?а?")) {
            return null;
        }
        if (mark == null || mark < 2 || mark > 5) {
            problems.at(row.number(), place, ProblemCode.BAD_VALUE, cell);
            return null;
        }
        return mark;
    }
}
