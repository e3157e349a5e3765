package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.SheetRow;
import ru.vitok.curriculum.Years;

/**
 * For which years a row of a specification holds: «Год», or «С года» and «По год», or «ВПР 2025» in the column of the
 * procedure. Without any of these for all years.
 */
record SpecificationYears(int only, int from, int to) {

    static SpecificationYears of(RowReader table) {
        return new SpecificationYears(
                table.exactly("год", "учебный год", "год проведения"),
                table.exactly("с года", "действует с", "год начала"),
                table.exactly("по год", "действует по", "год окончания"));
    }

    Years read(SheetRow row, @Nullable String procedure, Problems problems) {
        var year = year(row, only, problems);
        if (year == null) {
            year = HeadingLine.year(procedure);
        }
        return year == null ? new Years(year(row, from, problems), year(row, to, problems)) : new Years(year, year);
    }

    private static @Nullable Integer year(SheetRow row, int column, Problems problems) {
        var cell = row.cell(column);
        var year = HeadingLine.year(cell);
        if (cell != null && year == null) {
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, cell);
        }
        return year;
    }
}
