package ru.vitok.assessment.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are written out, with whatever in them no program would write. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> rows = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final Map<String, String> more = new LinkedHashMap<>();
    private int listed = 1;

    /** Cells as texts, in the next row. */
    public RawWorkbook row(String... texts) {
        return cells(cells(rows.size() + 1, texts));
    }

    /** The next row as it stands in the part. */
    public RawWorkbook cells(String xml) {
        return put(rows.size() + 1, xml);
    }

    private RawWorkbook put(int number, String xml) {
        rows.add("<row r=\"%d\">%s</row>".formatted(number, xml));
        return this;
    }

    /** A row far below the others. */
    public RawWorkbook at(int number, String... texts) {
        return put(number, cells(number, texts));
    }

    private String cells(int number, String... texts) {
        var cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            cells.append(text((char) ('A' + i) + String.valueOf(number), texts[i]));
        }
        return cells.toString();
    }

    /** A cell with a text of the shared ones. */
    public String text(String address, String words) {
        int place = strings.indexOf(words);
        if (place < 0) {
            place = strings.size();
            strings.add(words);
        }
        return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(address, place);
    }

    /** A number in the first format, per cent. */
    public static String percent(String address, String value) {
        return "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, value);
    }

    /** The same sheet under many names. */
    public RawWorkbook listed(int times) {
        listed = times;
        return this;
    }

    /** A part beside those of the table. */
    public RawWorkbook part(String name, String content) {
        more.put(name, content);
        return this;
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            write(zip, "[Content_Types].xml", types());
            write(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            write(zip, "xl/workbook.xml", workbook());
            write(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/table.xml")
                            + relation(2, "sharedStrings", "sharedStrings.xml")
                            + relation(3, "styles", "styles.xml")));
            write(
                    zip,
                    "xl/worksheets/table.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + String.join("", rows)
                            + "</sheetData></worksheet>");
            write(zip, "xl/sharedStrings.xml", shared());
            write(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"2\">"
                            + "<xf numFmtId=\"0\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var part : more.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/worksheets/table.xml", "worksheet+xml")
                + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                + override("/xl/styles.xml", "styles+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, SHEET_TYPE + type);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private String workbook() {
        var sheets = new StringBuilder();
        for (int i = 1; i <= listed; i++) {
            sheets.append("<sheet name=\"Лист%d\" sheetId=\"%d\" r:id=\"rId1\"/>".formatted(i, i));
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private String shared() {
        var items = new StringBuilder();
        strings.forEach(
                it -> items.append("<si><t xml:space=\"preserve\">").append(it).append("</t></si>"));
        return "<sst xmlns=\"" + MAIN + "\" count=\"%d\" uniqueCount=\"%d\">".formatted(strings.size(), strings.size())
                + items + "</sst>";
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }
}
