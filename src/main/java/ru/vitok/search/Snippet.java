package ru.vitok.search;

import org.springframework.web.util.HtmlUtils;

/** A piece of a text that fits into a list of finds; escaped, with no tag but {@code <mark>}. */
final class Snippet {

    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";
    private static final int LENGTH = 260;
    private static final int BEFORE = 90;

    private Snippet() {}

    static String escape(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }

    static String beginning(String plain) {
        return cut(escape(plain.length() > 2 * LENGTH ? plain.substring(0, 2 * LENGTH) : plain));
    }

    /** Cuts between words, so that neither an entity nor a tag is torn. */
    static String cut(String html) {
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
