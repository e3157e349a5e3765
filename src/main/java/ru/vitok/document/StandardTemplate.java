package ru.vitok.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import ru.vitok.document.PartForm.ColumnForm;

/**
 * The template every municipality starts with, made from the form: headings are plain words that may be written anew, parts
 * may be moved or left out, tables may lose columns.
 */
final class StandardTemplate {

    /** Width of the text between the margins, twentieths of a point. */
    static final int WIDTH = 9638;

    private final XWPFDocument document = new XWPFDocument();

    private StandardTemplate() {}

    static byte[] of(PaperForm form) {
        var out = new ByteArrayOutputStream();
        var template = new StandardTemplate();
        try (var document = template.document) {
            DocxStyles.add(document, form.language());
            template.fill(form);
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void fill(PaperForm form) {
        paragraph(DocxStyles.TITLE, tag(PaperForm.TITLE));
        form.words().forEach(it -> paragraph(DocxStyles.NORMAL, picture(form, it) + tag(it)));
        form.parts().forEach(it -> part(it, 1));
    }

    private void part(PartForm form, int level) {
        paragraph(DocxStyles.NORMAL, tag("?" + form.key()));
        paragraph(DocxStyles.heading(level), form.named() ? tag(PaperForm.NAME) : form.heading());
        paragraph(DocxStyles.NORMAL, tag("?" + PaperForm.LINES));
        paragraph(
                form.points() ? DocxStyles.POINT : DocxStyles.NORMAL,
                (form.points() ? "–\u00a0" : "") + tag(PaperForm.LINE));
        paragraph(DocxStyles.NORMAL, tag("/" + PaperForm.LINES));
        if (!form.columns().isEmpty()) {
            paragraph(DocxStyles.NORMAL, tag("?" + PaperForm.TABLE));
            table(form.columns());
            paragraph(DocxStyles.NORMAL, tag("/" + PaperForm.TABLE));
        }
        form.inner().forEach(it -> part(it, level + 1));
        paragraph(DocxStyles.NORMAL, tag("/" + form.key()));
    }

    private void table(List<ColumnForm> columns) {
        var table = document.createTable(2, columns.size());
        var settings = table.getCTTbl().getTblPr();
        settings.addNewTblLayout().setType(STTblLayoutType.FIXED);
        settings.getTblW().setType(STTblWidth.DXA);
        settings.getTblW().setW(BigInteger.valueOf(WIDTH));
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        columns.forEach(it -> grid.addNewGridCol().setW(width(it)));
        // the head comes again on every page, and screen readers take it for what it is
        table.getRow(0).setRepeatHeader(true);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            cell(table.getRow(0), i, column, DocxStyles.HEAD, (i == 0 ? tag(PaperForm.ROWS) : "") + column.heading());
            cell(table.getRow(1), i, column, DocxStyles.CELL, "[" + column.key() + "]");
        }
        table.getRow(1).setCantSplitRow(true);
    }

    private static void cell(XWPFTableRow row, int place, ColumnForm column, String style, String words) {
        XWPFTableCell cell = row.getCell(place);
        cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
        cell.setWidth(width(column).toString());
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (column.figure()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraph.createRun().setText(words);
        if (style.equals(DocxStyles.HEAD)) {
            cell.setColor("EEF0F4");
        }
    }

    private static BigInteger width(ColumnForm column) {
        return BigInteger.valueOf((long) WIDTH * column.share() / 100);
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    private static String picture(PaperForm form, String word) {
        return form.pictured().contains(word) ? tag("@" + PaperForm.picture(word)) + "  " : "";
    }

    private static String tag(String name) {
        return "{{" + name + "}}";
    }
}
