package ru.vitok.uikit.formula;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * Formulas in Markdown. In the HTML each is only a mark, so that the allow-list of elements need not know MathML; the
 * marks become formulas when the HTML is clean.
 */
public final class FormulaExtension
        implements Parser.ParserExtension,
                HtmlRenderer.HtmlRendererExtension,
                TextContentRenderer.TextContentRendererExtension {

    private static final String BEGIN = "\uE0F0";
    private static final String END = "\uE0F1";
    private static final Pattern MARK = Pattern.compile(BEGIN + "([01])([\\w-]+)" + END);

    /** As {@link FormulaParser} reads them. */
    private static final Pattern TYPED =
            Pattern.compile("(?<!\\\\)\\$(\\$?)(?!\\s)([^$]{1,1000})(?<!\\s)\\$\\1(?!\\d)");

    public static FormulaExtension create() {
        return new FormulaExtension();
    }

    /** A text that holds none of our marks. */
    public static String unmarked(String text) {
        return text.replace(BEGIN, "").replace(END, "");
    }

    /** A text with its formulas in words and the rest as typed; for lines in which nobody looks at Markdown. */
    public static String inWords(String text) {
        return TYPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(FormulaWords.of(found.group(2))));
    }

    /** The marks become formulas. */
    public static String shown(String clean) {
        return MARK.matcher(clean)
                .replaceAll(mark -> java.util.regex.Matcher.quoteReplacement(
                        FormulaMarkup.of(tex(mark.group(2)), mark.group(1).equals("1"))));
    }

    /** The marks become words. */
    public static String said(String clean) {
        return MARK.matcher(clean)
                .replaceAll(mark -> java.util.regex.Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(FormulaWords.of(tex(mark.group(2))), "UTF-8")));
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new FormulaParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(
                context -> new Writer(formula -> context.getWriter().raw(mark(formula))));
    }

    @Override
    public void extend(TextContentRenderer.Builder renderer) {
        renderer.nodeRendererFactory(
                context -> new Writer(formula -> context.getWriter().write(FormulaWords.of(formula.tex()))));
    }

    private static String mark(Formula formula) {
        var tex = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(formula.tex().getBytes(StandardCharsets.UTF_8));
        return BEGIN + (formula.apart() ? "1" : "0") + tex + END;
    }

    private static String tex(String mark) {
        return new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
    }

    private record Writer(Consumer<Formula> write) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Formula.class);
        }

        @Override
        public void render(Node node) {
            write.accept((Formula) node);
        }
    }
}
