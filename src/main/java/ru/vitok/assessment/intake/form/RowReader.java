package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Reads a plain table: one header row, one record a row; a row without its compulsory cells is named. */
final class RowReader {

    private final Header header;
    private final Problems problems;

    RowReader(Detected detected, Problems problems) {
        this.header = Header.of(detected.header());
        this.problems = problems;
    }

    /** The column of a header that must be there. */
    int must(String... keys) {
        int column = header.starting(keys);
        if (column < 0) {
            problems.add(ProblemCode.COLUMN_MISSING, keys[0]);
        }
        return column;
    }

    int may(String... keys) {
        return header.starting(keys);
    }

    /** Makes a record of a row, or null after naming the bad cell. */
    interface Maker<T> {
        @Nullable T make(SheetRow row);
    }

    <T> List<T> rows(Sheet sheet, Maker<T> maker) {
        var records = new ArrayList<T>();
        sheet.forEach(row -> {
            var made = row.number() <= header.lastRow() ? null : maker.make(row);
            if (made != null) {
                records.add(made);
            }
        });
        return records;
    }

    @Nullable String text(SheetRow row, int column) {
        return required(row, column, row.cell(column));
    }

    @Nullable Integer integer(SheetRow row, int column) {
        return required(row, column, Cells.integer(row.cell(column)));
    }

    private <T> @Nullable T required(SheetRow row, int column, @Nullable T value) {
        if (value == null && column >= 0) {
            var cell = row.cell(column);
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, cell == null ? "" : cell);
        }
        return value;
    }
}
