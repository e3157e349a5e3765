package ru.vitok.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The words in braces and in square brackets that stand in a template, wherever they stand. */
final class TemplateTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[(.*?)]");
    private static final Pattern KNOWN_FORM = Pattern.compile("[?/]?[a-z_]+");

    private TemplateTags() {}

    /** What stands in the template and is not in the form, as it is written. */
    static Set<String> unknown(XWPFDocument document, PaperForm form) {
        var unknown = new LinkedHashSet<String>();
        var tags = form.tags();
        for (var body : bodies(document)) {
            paragraphs(body)
                    .forEach(it -> TAG.matcher(it.getText())
                            .results()
                            .map(found -> found.group(1))
                            .filter(tag -> !known(tag, tags, form.pictures()))
                            .forEach(tag -> unknown.add("{{" + tag + "}}")));
            for (var table : body.getTables()) {
                unknown.addAll(columns(table, form.columns()));
            }
        }
        return unknown;
    }

    /** A picture that is not ours would be fetched from wherever its word says. */
    private static boolean known(String tag, Set<String> tags, Set<String> pictures) {
        return tag.startsWith("@")
                ? pictures.contains(tag.substring(1))
                : KNOWN_FORM.matcher(tag).matches() && tags.contains(tag.replaceAll("^[?/]", ""));
    }

    static boolean any(XWPFDocument document) {
        return everyParagraph(document).stream()
                .anyMatch(it -> TAG.matcher(it.getText()).find());
    }

    static List<XWPFParagraph> everyParagraph(XWPFDocument document) {
        return bodies(document).stream().flatMap(it -> paragraphs(it).stream()).toList();
    }

    private static List<IBody> bodies(XWPFDocument document) {
        var bodies = new ArrayList<IBody>();
        bodies.add(document);
        bodies.addAll(document.getHeaderList());
        bodies.addAll(document.getFooterList());
        return bodies;
    }

    private static List<XWPFParagraph> paragraphs(IBody body) {
        var paragraphs = new ArrayList<>(body.getParagraphs());
        for (var table : body.getTables()) {
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> paragraphs.addAll(paragraphs(cell))));
        }
        return paragraphs;
    }

    /** Only the row below the one that says «rows» is filled in; brackets elsewhere are ordinary brackets. */
    private static Set<String> columns(XWPFTable table, Set<String> known) {
        var unknown = new LinkedHashSet<String>();
        for (var row = 0; row + 1 < table.getNumberOfRows(); row++) {
            var says = table.getRow(row).getTableCells().stream()
                    .anyMatch(it -> it.getText().contains("{{" + PaperForm.ROWS + "}}"));
            if (says) {
                for (var cell : table.getRow(row + 1).getTableCells()) {
                    COLUMN.matcher(cell.getText())
                            .results()
                            .map(it -> it.group(1))
                            .filter(it -> !known.contains(it))
                            .forEach(it -> unknown.add("[" + it + "]"));
                }
            }
        }
        return unknown;
    }
}
