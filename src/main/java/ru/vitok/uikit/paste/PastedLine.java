package ru.vitok.uikit.paste;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one paragraph. What Markdown would take for a mark of its own is escaped. */
final class PastedLine {

    private static final Pattern BOLD = Pattern.compile("(?:^|;)font-weight:(bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?:^|;)font-weight:(normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?:^|;)font-style:italic");
    private static final Pattern MARKS = Pattern.compile("[\\\\*`$]|<(?=[\\p{L}/!?])");
    private static final String DIGITS = "0123456789+-n";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋ₙ";

    private final StringBuilder words = new StringBuilder();
    private final boolean marked;

    private PastedLine(boolean marked) {
        this.marked = marked;
    }

    static String of(List<Node> nodes) {
        return read(nodes, true);
    }

    /** Without bold and italic, as a heading is. */
    static String plain(Element element) {
        return read(element.childNodes(), false).replace("\n", " ");
    }

    private static String read(List<Node> nodes, boolean marked) {
        var line = new PastedLine(marked);
        nodes.forEach(node -> line.read(node, false, false));
        return line.words
                .toString()
                .replace("****", "")
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }

    private void read(Node node, boolean bold, boolean italic) {
        if (node instanceof TextNode text) {
            words.append(
                    MARKS.matcher(text.getWholeText().replaceAll("\\s+", " ")).replaceAll("\\\\$0"));
        } else if (node instanceof Element element) {
            read(element, bold, italic);
        }
    }

    private void read(Element element, boolean bold, boolean italic) {
        var style = element.attr("style").replace(" ", "");
        var bolder = marked
                && !bold
                && (BOLD.matcher(style).find()
                        || element.is("b, strong") && !NOT_BOLD.matcher(style).find());
        var slanted = marked && !italic && (ITALIC.matcher(style).find() || element.is("i, em"));
        switch (element.normalName()) {
            case "br" -> words.append("\n");
            case "img" -> {}
            case "sup" -> small(element, HIGH);
            case "sub" -> small(element, LOW);
            case "a" -> link(element, bold, italic);
            default -> {
                var from = words.length();
                element.childNodes().forEach(child -> read(child, bold || bolder, italic || slanted));
                if (element.isBlock()) {
                    words.append(' ');
                }
                mark(from, (bolder ? "**" : "") + (slanted ? "*" : ""));
            }
        }
    }

    /** Marks hug their words: spaces stay outside. */
    private void mark(int from, String mark) {
        var inner = words.substring(from);
        var bare = inner.strip();
        if (!mark.isEmpty() && !bare.isEmpty()) {
            var begin = from + inner.indexOf(bare);
            words.insert(begin + bare.length(), new StringBuilder(mark).reverse())
                    .insert(begin, mark);
        }
    }

    private void small(Element element, String signs) {
        var text = element.text().replace('−', '-').replace('–', '-');
        if (!text.isEmpty() && text.chars().allMatch(sign -> DIGITS.indexOf(sign) >= 0)) {
            text.chars().forEach(sign -> words.append(signs.charAt(DIGITS.indexOf(sign))));
        } else {
            element.childNodes().forEach(child -> read(child, true, true));
        }
    }

    private void link(Element element, boolean bold, boolean italic) {
        var address = element.attr("href");
        var from = words.length();
        element.childNodes().forEach(child -> read(child, bold, italic));
        var text = words.substring(from).strip();
        if (address.matches("https?://[^\\s()<>]+") && !text.isEmpty() && !text.equals(address)) {
            words.replace(from, words.length(), "[" + text.replace("]", "\\]") + "](" + address + ")");
        }
    }
}
