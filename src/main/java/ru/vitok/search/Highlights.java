package ru.vitok.search;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** What the index marked. Everything is escaped; where nothing is marked, the plain beginning stands, escaped here. */
record Highlights(List<String> title, List<String> summary, List<String> text) {

    static final Highlights NONE = new Highlights(List.of(), List.of(), List.of());

    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";
    private static final int LENGTH = 260;
    private static final int BEFORE = 90;

    /** The whole title: of one with several sentences the index marks only those that match. */
    String titleOr(String plain) {
        var whole = new StringBuilder();
        int done = 0;
        for (var sentence : title) {
            var words = HtmlUtils.htmlUnescape(sentence.replace(OPEN, "").replace(CLOSE, ""));
            int at = plain.indexOf(words, done);
            if (at >= 0) {
                whole.append(escape(plain.substring(done, at))).append(sentence);
                done = at + words.length();
            }
        }
        return whole.append(escape(plain.substring(done))).toString();
    }

    String snippetOr(String plain) {
        if (!summary.isEmpty()) {
            return cut(summary.getFirst());
        }
        return cut(
                text.isEmpty()
                        ? escape(plain.length() > 2 * LENGTH ? plain.substring(0, 2 * LENGTH) : plain)
                        : text.getFirst());
    }

    private static String escape(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }

    /** Cuts between words, so that neither an entity nor a tag is torn. */
    private static String cut(String html) {
        if (html.length() <= LENGTH) {
            return html;
        }
        var mark = Math.max(html.indexOf(OPEN), 0);
        var from = mark <= BEFORE ? 0 : html.indexOf(' ', mark - BEFORE) + 1;
        var to = html.length() - from <= LENGTH ? html.length() : html.lastIndexOf(' ', from + LENGTH);
        if (to <= from) {
            to = html.length();
        }
        var piece = html.substring(from, to).strip();
        if (piece.lastIndexOf(OPEN) > piece.lastIndexOf(CLOSE)) {
            piece += CLOSE;
        }
        return (from > 0 ? "…" : "") + piece + (to < html.length() ? "…" : "");
    }
}
