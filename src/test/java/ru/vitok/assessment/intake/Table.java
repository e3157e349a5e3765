package ru.vitok.assessment.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A sheet as a list of rows that a test can spoil and write as xlsx again. */
public final class Table {

    final List<List<String>> rows = new ArrayList<>();

    public static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream("/intake/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Table of(String name) {
        var table = new Table();
        try (var workbook = new ReadableWorkbook(Table.class.getResourceAsStream("/intake/" + name));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                while (table.rows.size() < row.getRowNum() - 1) {
                    table.rows.add(new ArrayList<>());
                }
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getCellText(i));
                }
                table.rows.add(cells);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }

    public Table set(int row, int column, String text) {
        var cells = rows.get(row - 1);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return this;
    }

    public Table insertRow(int before, String... cells) {
        rows.add(before - 1, new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    public Table removeRow(int row) {
        rows.remove(row - 1);
        return this;
    }

    Table insertColumn(int before, int fromRow, String header, String value) {
        for (int i = fromRow - 1; i < rows.size(); i++) {
            var cells = rows.get(i);
            if (cells.size() > before) {
                cells.add(before, i == fromRow - 1 ? header : value);
            }
        }
        return this;
    }

    Table moveColumnToEnd(int column, int fromRow) {
        for (int i = fromRow - 1; i < rows.size(); i++) {
            var cells = rows.get(i);
            if (cells.size() > 2) {
                while (cells.size() < rows.get(fromRow - 1).size()) {
                    cells.add("");
                }
                cells.add(cells.remove(column));
            }
        }
        return this;
    }

    public Table each(UnaryOperator<String> change) {
        rows.forEach(row -> row.replaceAll(change));
        return this;
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("МА 6 Лист");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!rows.get(r).get(c).isEmpty()) {
                        sheet.value(r, c, rows.get(r).get(c));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The old binary format, where an empty cell is a cell with an empty text. */
    byte[] xls() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Page 1");
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    byte[] csv(String separator, Charset charset) {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(separator, row)).append("\r\n"));
        return text.toString().getBytes(charset);
    }
}
