package ru.vitok.assessment.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;

/** The old binary format: small by its nature, so it is read at once. */
final class XlsWorkbook implements Workbook {

    /** Beside these streams there may be copies of whole tables. */
    private static final Set<String> OF_A_TABLE =
            Set.of("Workbook", "Book", "\u0001CompObj", "\u0005SummaryInformation", "\u0005DocumentSummaryInformation");

    private final HSSFWorkbook workbook;
    private final Limits limits;

    XlsWorkbook(byte[] bytes, Limits limits) {
        try {
            this.workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(ProblemCode.PASSWORD_PROTECTED, locked);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
        this.limits = limits;
    }

    @Override
    public List<Sheet> sheets() {
        if (workbook.getNumberOfSheets() > limits.sheets()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_SHEETS, limits.sheets());
        }
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i)) {
                sheets.add(new XlsSheet(workbook.getSheetAt(i), limits));
            }
        }
        return sheets;
    }

    @Override
    public boolean nothingBeside() {
        return sheets().size() == workbook.getNumberOfSheets()
                && OF_A_TABLE.containsAll(workbook.getDirectory().getEntryNames())
                && IntStream.range(0, workbook.getNumberOfSheets())
                        .allMatch(it -> workbook.getSheetAt(it).getDrawingPatriarch() == null);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    private record XlsSheet(org.apache.poi.ss.usermodel.Sheet sheet, Limits limits) implements Sheet {

        @Override
        public String name() {
            return sheet.getSheetName();
        }

        @Override
        public void read(Predicate<SheetRow> reader) {
            var limited = new RowLimits(limits);
            for (var cells : sheet) {
                var row = row(cells);
                if (limited.counts(row) && !reader.test(row)) {
                    return;
                }
            }
        }

        private static SheetRow row(Row row) {
            var cells = new ArrayList<@Nullable String>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(text(row.getCell(i)));
            }
            return SheetRow.trimmed(row.getRowNum() + 1, cells);
        }

        private static @Nullable String text(@Nullable Cell cell) {
            if (cell == null) {
                return null;
            }
            var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell) ? Shown.moment(cell.getLocalDateTimeCellValue()) : plain(cell);
                case STRING -> Cells.clean(cell.getStringCellValue());
                case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                default -> null;
            };
        }

        private static String plain(Cell cell) {
            var value = cell.getNumericCellValue();
            var format = cell.getCellStyle().getDataFormatString();
            if (format != null && format.contains("%")) {
                return Cells.percent(String.valueOf(value));
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf((long) value)
                    : String.valueOf(value);
        }
    }
}
