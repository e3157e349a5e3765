package ru.vitok.assessment.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.guard.Parts;

/** Streams an xlsx row by row; hidden sheets are not data. */
final class XlsxWorkbook implements Workbook {

    /** How many columns a spreadsheet has at all. */
    private static final int WIDEST = 16_384;

    private final byte[] bytes;
    private final ReadableWorkbook workbook;
    private final Limits limits;

    XlsxWorkbook(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.workbook = open(bytes);
        this.limits = limits;
    }

    /** Some programs write no part of styles: then numbers are read without their formats. */
    private static ReadableWorkbook open(byte[] bytes) {
        try {
            return open(bytes, true);
        } catch (IOException | RuntimeException perhapsWithoutStyles) {
            try {
                return open(bytes, false);
            } catch (IOException | RuntimeException broken) {
                throw new UnreadableFile(ProblemCode.DAMAGED, broken);
            }
        }
    }

    private static ReadableWorkbook open(byte[] bytes, boolean formats) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formats, true));
    }

    @Override
    public List<Sheet> sheets() {
        if (workbook.getSheets().count() > limits.sheets()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_SHEETS, limits.sheets());
        }
        return workbook.getSheets()
                .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                .<Sheet>map(it -> new XlsxSheet(it, limits))
                .toList();
    }

    @Override
    public boolean nothingBeside() {
        return workbook.getSheets().allMatch(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                && Parts.onlySheets(bytes, workbook.getSheets().count());
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    private record XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet, Limits limits, Map<String, Shown> formats)
            implements Sheet {

        XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet, Limits limits) {
            this(sheet, limits, new HashMap<>());
        }

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public void read(Predicate<SheetRow> reader) {
            var limited = new RowLimits(reader, limits);
            try (var rows = sheet.openStream()) {
                for (var iterator = rows.iterator(); iterator.hasNext(); ) {
                    if (!limited.test(row(iterator.next()))) {
                        return;
                    }
                }
            } catch (UnreadableFile known) {
                throw known;
            } catch (IOException | RuntimeException broken) {
                throw new UnreadableFile(ProblemCode.DAMAGED, broken);
            }
        }

        private SheetRow row(Row row) {
            // cells that are only coloured reach further than the table
            if (row.getCellCount() > WIDEST) {
                throw new UnreadableFile(ProblemCode.TOO_MANY_COLUMNS, limits.columns());
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
}
