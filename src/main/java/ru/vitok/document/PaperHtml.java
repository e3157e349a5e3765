package ru.vitok.document;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import ru.vitok.document.PartForm.ColumnForm;

/** A paper as a page of HTML: headings in order, tables with their heads, text always as text. */
final class PaperHtml {

    private static final int DEEPEST = 6;
    private static final Pattern FIGURE = Pattern.compile("\\d[,.…]\\d");

    private PaperHtml() {}

    static Document of(PaperForm form, Paper paper) {
        var page = Document.createShell("");
        page.select("html").attr("lang", form.language().getLanguage());
        page.title(paper.title());
        page.head().appendElement("meta").attr("name", "subject").attr("content", paper.title());
        page.head().appendElement("meta").attr("name", "description").attr("content", paper.title());
        page.head().appendElement("style").appendText(PdfSetter.style());
        var marks = page.head().appendElement("bookmarks");
        var body = page.body();
        body.appendElement("h1").text(paper.title());
        for (var word : form.words()) {
            var text = paper.words().getOrDefault(word, "");
            if (!text.isEmpty()) {
                var line = body.appendElement("p").addClass(word);
                picture(line, paper, word);
                line.appendElement("span").text(text);
            }
        }
        var number = 0;
        for (var part : form.parts()) {
            for (var it : paper.parts()) {
                if (it.key().equals(part.key())) {
                    var heading = part(body, part, it, 2);
                    heading.attr("id", "part-" + ++number);
                    marks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#part-" + number);
                }
            }
        }
        return page;
    }

    private static void picture(Element line, Paper paper, String word) {
        var picture = paper.pictures().get(word);
        if (picture != null) {
            line.addClass("pictured")
                    .appendElement("img")
                    .attr("src", picture.address())
                    .attr("alt", picture.alt());
        }
    }

    private static Element part(Element body, PartForm form, PaperPart part, int level) {
        var heading =
                body.appendElement("h" + Math.min(level, DEEPEST)).text(form.named() ? part.name() : form.heading());
        if (!part.prose().isEmpty()) {
            prose(body, part, heading.text());
        } else if (form.points()) {
            points(body, part);
        } else {
            part.lines().forEach(it -> words(body.appendElement("p"), it));
        }
        if (!part.rows().isEmpty()) {
            table(body, form, part);
        }
        for (var inner : form.inner()) {
            part.inner().stream()
                    .filter(it -> it.key().equals(inner.key()))
                    .forEach(it -> part(body, inner, it, level + 1));
        }
        return heading;
    }

    private static void prose(Element body, PaperPart part, String about) {
        var prose = body.appendElement("div").addClass("prose").html(part.prose());
        prose.select("img").forEach(it -> picture(it, part));
        prose.select("th").attr("scope", "col");
        prose.select("table").attr("title", about);
        // words of another face, and numbers before points, would lie in the file apart from their lines
        prose.select("strong, em, code").unwrap();
        prose.select("ol").forEach(PaperHtml::numbered);
    }

    private static void picture(Element shown, PaperPart part) {
        var picture = part.pictures().get(shown.attr("src"));
        if (picture != null) {
            shown.attr("src", picture.address()).addClass("shown");
            return;
        }
        shown.replaceWith(new TextNode(shown.attr("alt")));
    }

    private static void numbered(Element list) {
        var start = list.attr("start");
        var number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        for (var point : list.children()) {
            var words = point.selectFirst("> p");
            point.tagName("div").addClass("point");
            (words == null ? point : words).prependText(number++ + ". ");
        }
        list.tagName("div");
    }

    private static void points(Element body, PaperPart part) {
        if (!part.lines().isEmpty()) {
            var list = body.appendElement("ul");
            part.lines().forEach(it -> words(list.appendElement("li"), it));
        }
    }

    private static void table(Element body, PartForm form, PaperPart part) {
        var table = body.appendElement("table");
        table.attr("title", form.named() ? part.name() : form.heading());
        var head = table.appendElement("thead").appendElement("tr");
        for (var column : form.columns()) {
            cell(head, "th", column).attr("scope", "col").text(column.heading());
        }
        var rows = table.appendElement("tbody");
        for (var row : part.rows()) {
            var line = rows.appendElement("tr");
            for (var column : form.columns()) {
                words(cell(line, "td", column), row.getOrDefault(column.key(), ""));
            }
        }
    }

    /**
     * A figure with its interval is never torn apart inside a number. All words of such a line are set alike, so that they
     * lie in the file in the order in which they are read.
     */
    private static void words(Element at, String text) {
        if (!FIGURE.matcher(text).find()) {
            at.text(text);
            return;
        }
        for (var word : text.splitWithDelimiters(" ", 0)) {
            at.appendElement("span").addClass("w").text(word);
        }
    }

    private static Element cell(Element row, String tag, ColumnForm column) {
        var cell = row.appendElement(tag).attr("style", "width:" + column.share() + "%");
        return column.figure() ? cell.addClass("n") : cell;
    }
}
