package ru.vitok.uikit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Markdown of what was copied from Word, Excel or a page: headings, bold and italic words, lists, tables and links stay,
 * looks go. Pictures are not there to be taken: an office program puts their places on its own disk into the clipboard.
 */
public final class PastedText {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+|[a-zа-я])[.)]");
    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
    private static final String BLOCKS = "p, div, table, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6";

    /** @param joined goes on with the line before, as points of a list do */
    private record Block(String text, boolean joined) {}

    private final List<Block> blocks = new ArrayList<>();

    private PastedText() {}

    public static String markdown(String html) {
        var body = Jsoup.parse(html).body();
        body.select("script, style, meta, link, xml, title, head, [style*=mso-hide:all]")
                .remove();
        body.getElementsByTag("o:p").remove();
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        var text = new PastedText();
        text.read(body);
        return text.joined();
    }

    private void read(Element parent) {
        var run = new ArrayList<Node>();
        for (var node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(run);
                run.clear();
                block(element);
            } else {
                run.add(node);
            }
        }
        paragraph(run);
    }

    private static boolean isBlock(Element element) {
        return !element.nameIs("br")
                && (element.is(BLOCKS) || element.selectFirst(BLOCKS) != null || element.nameIs("hr"));
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3" -> heading("### ", element);
            case "h4", "h5", "h6" -> heading("#### ", element);
            case "ul", "ol" -> list(element, 0);
            case "table" -> table(element);
            case "hr" -> add("---");
            case "blockquote" -> add("> " + PastedLine.of(element.childNodes()).replace("\n", "\n> "));
            default -> {
                var level = LEVEL.matcher(element.attr("style").replace(" ", ""));
                if (element.nameIs("p") && (level.find() || element.className().startsWith("MsoListParagraph"))) {
                    wordPoint(element, level.reset().find() ? Integer.parseInt(level.group(1)) - 1 : 0);
                } else {
                    read(element);
                }
            }
        }
    }

    private void heading(String mark, Element element) {
        var words = PastedLine.plain(element);
        if (!words.isEmpty()) {
            add(mark + words);
        }
    }

    private void list(Element list, int depth) {
        var number = 1;
        for (var item : list.children()) {
            if (item.is("ul, ol")) {
                list(item, depth + 1);
                continue;
            }
            var inner = item.children().stream().filter(it -> it.is("ul, ol")).toList();
            inner.forEach(Node::remove);
            point(list.nameIs("ol") ? number++ + ". " : "- ", PastedLine.of(item.childNodes()), depth);
            inner.forEach(it -> list(it, depth + 1));
        }
    }

    /** Word writes lists as paragraphs; the bullet or the number is a word of its own. */
    private void wordPoint(Element paragraph, int depth) {
        var marks = paragraph.select("[style*=Ignore]");
        var mark = marks.text().replace('\u00a0', ' ').strip();
        marks.remove();
        point(mark(mark), PastedLine.of(paragraph.childNodes()), depth);
    }

    /** Markdown counts in figures only. */
    private static String mark(String mark) {
        var number = NUMBERED.matcher(mark);
        return number.matches() ? (Character.isDigit(mark.charAt(0)) ? number.group(1) : "1") + ". " : "- ";
    }

    private void point(String mark, String words, int depth) {
        if (!words.isEmpty()) {
            blocks.add(new Block("   ".repeat(depth) + mark + words.replace("\n", " "), true));
        }
    }

    private void table(Element table) {
        var rows = PastedTable.rows(table);
        if (rows.size() == 1 && rows.getFirst().size() == 1) {
            table.select("td, th").forEach(this::read);
        } else if (!rows.isEmpty()) {
            add(PastedTable.markdown(rows));
        }
    }

    private void paragraph(List<Node> run) {
        var words = PastedLine.of(run);
        if (!words.isEmpty()) {
            add(words.startsWith("#") ? "\\" + words : words);
        }
    }

    private void add(String text) {
        blocks.add(new Block(text, false));
    }

    private String joined() {
        var text = new StringBuilder();
        for (var at = 0; at < blocks.size(); at++) {
            if (at > 0) {
                text.append(blocks.get(at).joined() && blocks.get(at - 1).joined() ? "\n" : "\n\n");
            }
            text.append(blocks.get(at).text());
        }
        return text.toString();
    }
}
