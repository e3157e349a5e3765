package ru.vitok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Prose as the lines of a template: points keep their marks, and each table holds its place with a mark. */
final class ProseLines {

    private static final String MARK = "\uE0F3";
    private static final Pattern PLACE = Pattern.compile(MARK + "(\\d+)" + MARK);
    private static final String HARD = "\n";

    private final List<Element> tables;
    private final List<String> lines = new ArrayList<>();

    private ProseLines(List<Element> tables) {
        this.tables = tables;
    }

    /** @param tables where the tables of the prose are put */
    static List<String> of(String html, List<Element> tables) {
        var lines = new ProseLines(tables);
        Jsoup.parseBodyFragment(ProsePictures.unmarked(html.replace(MARK, "")))
                .body()
                .children()
                .forEach(it -> lines.read(it, ""));
        return lines.lines;
    }

    /** Which table a line holds the place of. */
    static Matcher place(String line) {
        return PLACE.matcher(line);
    }

    private void read(Element element, String before) {
        switch (element.normalName()) {
            case "table" -> {
                lines.add(MARK + tables.size() + MARK);
                tables.add(element);
            }
            case "ul", "ol" -> points(element, before);
            case "blockquote" -> element.children().forEach(it -> read(it, before));
            case "hr" -> {}
            default -> words(element, before);
        }
    }

    private void points(Element list, String before) {
        var start = list.attr("start");
        var number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        for (var item : list.children()) {
            var mark = before + (list.nameIs("ol") ? number++ + ". " : "– ");
            var inner = item.children().stream()
                    .filter(it -> it.isBlock() && !it.nameIs("br"))
                    .toList();
            inner.forEach(Element::remove);
            if (item.hasText() || item.selectFirst("img") != null) {
                words(item, mark);
                mark = before + "    ";
            }
            for (var block : inner) {
                read(block, block.is("ul, ol") ? before + "    " : mark);
                mark = before + "    ";
            }
        }
    }

    private void words(Element element, String before) {
        element.select("br").forEach(it -> it.after(HARD));
        // a picture stands in a line of its own
        element.select("img").forEach(it -> it.replaceWith(new TextNode(HARD + ProsePictures.mark(it) + HARD)));
        var text = element.wholeText();
        for (var line : text.split(HARD, -1)) {
            if (!line.isBlank()) {
                lines.add(ProsePictures.marks(line) ? line.strip() : before + line.strip());
            }
        }
    }
}
