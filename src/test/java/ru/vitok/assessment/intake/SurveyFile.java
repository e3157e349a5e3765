package ru.vitok.assessment.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The ways in which programs save answers: text with any separator and encoding, or a workbook with dates of its own. */
final class SurveyFile {

    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-8 with a mark", "windows-1251", "UTF-16LE", "UTF-16BE", "KOI8-R", "IBM866");

    private SurveyFile() {}

    static byte[] of(SurveySheet sheet, Random random, StringBuilder how) {
        int kind = random.nextInt(4);
        how.append(" file ").append(kind);
        return switch (kind) {
            case 0 -> workbook(sheet, new XSSFWorkbook(), random.nextBoolean());
            case 1 -> workbook(sheet, new HSSFWorkbook(), false);
            default -> csv(sheet, random, how);
        };
    }

    private static byte[] csv(SurveySheet sheet, Random random, StringBuilder how) {
        var separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        var encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        boolean all = random.nextBoolean();
        var end = random.nextBoolean() ? "\r\n" : "\n";
        how.append(" ").append(separator).append(encoding).append(all);
        var text = sheet.rows.stream()
                .map(row ->
                        row.stream().map(it -> quoted(it.text, separator, all)).collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, "", end));
        var mark = encoding.equals("UTF-8 with a mark") || encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        var charset = Charset.forName(encoding.replace(" with a mark", ""));
        // an old code page has no «» and no №: programs write what is nearest
        var plain = charset.newEncoder().canEncode("«№»")
                ? text
                : text.replaceAll("[«»]", "'").replace("№", "N");
        return (mark + plain).getBytes(charset);
    }

    private static String quoted(String cell, String separator, boolean all) {
        return all || cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    private static byte[] workbook(SurveySheet sheet, Workbook book, boolean dates) {
        var out = new ByteArrayOutputStream();
        try (book) {
            var page = book.createSheet("Ответы на форму (1)");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
            for (int r = 0; r < sheet.rows.size(); r++) {
                var row = page.createRow(r);
                for (int c = 0; c < sheet.rows.get(r).size(); c++) {
                    if (!sheet.rows.get(r).get(c).text.isEmpty()) {
                        row.createCell(c).setCellValue(sheet.rows.get(r).get(c).text);
                    }
                }
            }
            for (int i = 0; dates && i < sheet.moments.size(); i++) {
                int r = sheet.captions + 1 + i;
                var cells = sheet.rows.get(r);
                int c = cells.size() - sheet.columns.size() + sheet.place(SurveySheet.Column.MOMENT);
                if (!cells.get(c).unreadable) {
                    var cell = page.getRow(r).getCell(c);
                    cell.setCellValue(sheet.moments.get(i));
                    cell.setCellStyle(style);
                }
            }
            book.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
