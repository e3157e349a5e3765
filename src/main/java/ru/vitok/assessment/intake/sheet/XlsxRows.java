package ru.vitok.assessment.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;

/** The rows of a sheet of an xlsx from its first to its last, for one reader after another. */
final class XlsxRows implements AutoCloseable {

    /** How many columns a spreadsheet has at all. */
    private static final int WIDEST = 16_384;

    private final Stream<Row> rows;
    private final Iterator<Row> iterator;
    private final RowLimits limited;
    private final int columns;
    private final Map<String, Shown> formats = new HashMap<>();

    XlsxRows(Sheet sheet, Limits limits) {
        try {
            this.rows = sheet.openStream();
            this.iterator = rows.iterator();
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
        this.limited = new RowLimits(limits);
        this.columns = limits.columns();
    }

    /** Goes on until the reader answers false. */
    void read(Predicate<SheetRow> reader) {
        try {
            while (iterator.hasNext()) {
                var row = row(iterator.next());
                if (limited.counts(row) && !reader.test(row)) {
                    return;
                }
            }
        } catch (UnreadableFile known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (RuntimeException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    private SheetRow row(Row row) {
        // cells that are only coloured reach further than the table
        if (row.getCellCount() > WIDEST) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_COLUMNS, columns);
        }
        var cells = new ArrayList<@Nullable String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return SheetRow.trimmed(row.getRowNum(), cells);
    }

    private @Nullable String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        // «#DIV/0!» is no empty cell: whoever reads it has to name it
        if (cell.getType() == CellType.ERROR) {
            return Cells.clean(cell.getRawValue());
        }
        if (cell.getType() != CellType.NUMBER) {
            return Cells.clean(cell.getType() == CellType.STRING ? cell.asString() : cell.getText());
        }
        return switch (shown(cell.getDataFormatString())) {
            case DATE -> Shown.moment(cell.asDate());
            case PERCENT -> Cells.percent(cell.getText());
            case PLAIN -> Cells.clean(cell.getText());
        };
    }

    private Shown shown(@Nullable String format) {
        return format == null ? Shown.PLAIN : formats.computeIfAbsent(format, Shown::by);
    }
}
