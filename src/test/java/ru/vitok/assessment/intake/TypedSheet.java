package ru.vitok.assessment.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a spreadsheet program keeps it: numbers as numbers, formulas with what they gave, errors as errors. */
final class TypedSheet {

    private TypedSheet() {}

    static byte[] of(Table table, Consumer<XSSFSheet> change) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Лист1");
            for (int r = 0; r < table.rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < table.rows.get(r).size(); c++) {
                    if (!table.rows.get(r).get(c).isEmpty()) {
                        fill(row.createCell(c), table.rows.get(r).get(c));
                    }
                }
            }
            change.accept(sheet);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void fill(Cell cell, String text) {
        if (text.matches("-?\\d{1,9}(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.startsWith("#")) {
            cell.setCellErrorValue(FormulaError.forString(text).getCode());
        } else {
            cell.setCellValue(text);
        }
    }
}
