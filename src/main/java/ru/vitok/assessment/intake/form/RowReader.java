package ru.vitok.assessment.intake.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Reads a plain table: one header row, one record a row; a row without its compulsory cells is named. */
final class RowReader {

    private static final String NOTHING = "[-–—]|н/?д|нет( данных)?";

    private final Header header;
    private final Problems problems;
    private final List<Integer> compulsory = new ArrayList<>();

    RowReader(Detected detected, Problems problems) {
        this.header = Header.of(detected.header());
        this.problems = problems;
    }

    /** The column of a header that must be there. */
    int must(String... keys) {
        int column = header.starting(keys);
        if (column < 0) {
            problems.add(ProblemCode.COLUMN_MISSING, keys[0]);
        } else {
            compulsory.add(column);
        }
        return column;
    }

    int may(String... keys) {
        return header.starting(keys);
    }

    /** Only under exactly this caption: «КТ» is no «Кто». */
    int exactly(String... keys) {
        return header.named(keys);
    }

    /** Makes a record of a row, or null after naming the bad cell. */
    interface Maker<T> {
        @Nullable T make(SheetRow row);
    }

    <T> List<T> rows(Sheet sheet, Maker<T> maker) {
        var records = new ArrayList<T>();
        sheet.forEach(row -> {
            if (row.number() <= header.lastRow()) {
                return;
            }
            if (note(row)) {
                problems.skip(row.number());
                return;
            }
            var made = maker.make(row);
            if (made != null) {
                records.add(made);
            }
        });
        return records;
    }

    /** A line of words below a table: few cells, and hardly one where every record has one. */
    private boolean note(SheetRow row) {
        long columns = header.texts().stream().filter(it -> it != null).count();
        if (row.filled() * 2L > columns) {
            return false;
        }
        long there = compulsory.stream().filter(it -> row.cell(it) != null).count();
        return compulsory.isEmpty() ? row.filled() == 1 && columns > 3 : there * 2 <= compulsory.size();
    }

    /** «6 класс», «2 б.» where a bare number is usual. */
    @Nullable Integer counted(SheetRow row, int column) {
        return required(row, column, Cells.counted(row.cell(column)));
    }

    @Nullable String text(SheetRow row, int column) {
        return required(row, column, row.cell(column));
    }

    @Nullable Integer integer(SheetRow row, int column) {
        return required(row, column, Cells.integer(row.cell(column)));
    }

    /** What need not be there: «12 лет», «24 места»; a cell that holds no number is told, and the record is taken. */
    @Nullable Integer count(SheetRow row, int column) {
        return optional(row, column, Cells::counted);
    }

    @Nullable Double figure(SheetRow row, int column) {
        return optional(row, column, Cells::number);
    }

    @Nullable LocalDate day(SheetRow row, int column) {
        return optional(row, column, Dates::of);
    }

    <T> @Nullable T optional(SheetRow row, int column, Function<String, @Nullable T> reading) {
        var cell = row.cell(column);
        if (cell == null || cell.matches(NOTHING)) {
            return null;
        }
        var value = reading.apply(cell);
        if (value == null) {
            problems.at(row.number(), column, ProblemCode.CELL_UNREAD, cell);
        }
        return value;
    }

    private <T> @Nullable T required(SheetRow row, int column, @Nullable T value) {
        if (value == null && column >= 0) {
            var cell = row.cell(column);
            problems.at(row.number(), column, ProblemCode.BAD_VALUE, cell == null ? "" : cell);
        }
        return value;
    }
}
