package ru.vitok.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the tables of a prose where their marks stand in a filled document. */
final class ProseTables {

    private ProseTables() {}

    static void place(XWPFDocument document, List<Element> tables) {
        for (var paragraph : List.copyOf(document.getParagraphs())) {
            var mark = ProseLines.place(paragraph.getText());
            if (mark.find()) {
                place(document, paragraph, tables.get(Integer.parseInt(mark.group(1))));
            }
        }
    }

    private static void place(XWPFDocument document, XWPFParagraph paragraph, Element source) {
        var table = document.insertNewTbl(paragraph.getCTP().newCursor());
        table.setWidth("100%");
        var columns = source.select("tr").stream()
                .mapToInt(row -> row.childrenSize())
                .max()
                .orElse(1);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var column = 0; column < columns; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(StandardTemplate.WIDTH / columns));
        }
        var rows = source.select("tr");
        for (var row = 0; row < rows.size(); row++) {
            fill(table, row, rows.get(row).children());
        }
        // the empty line stays: Word makes one table of two that touch
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
    }

    /** In a cell a picture is only named: it would be too small to see. */
    private static String words(Element cell) {
        cell.select("img").forEach(it -> it.replaceWith(new TextNode(it.attr("alt"))));
        return cell.text();
    }

    private static void fill(XWPFTable table, int number, List<Element> cells) {
        var row = number == 0 ? table.getRow(0) : table.createRow();
        row.setCantSplitRow(true);
        if (number == 0) {
            // screen readers take it for what it is, and it comes again on every page
            row.setRepeatHeader(true);
        }
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.getCell(column) == null ? row.createCell() : row.getCell(column);
            var paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(number == 0 ? DocxStyles.HEAD : DocxStyles.CELL);
            paragraph.createRun().setText(words(cells.get(column)));
        }
    }
}
