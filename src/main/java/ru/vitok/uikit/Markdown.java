package ru.vitok.uikit;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import ru.vitok.uikit.formula.FormulaExtension;
import ru.vitok.uikit.paste.PastedText;

/**
 * Markdown to harmless HTML in two independent layers: raw HTML is escaped, then only an allow-list is left. Pictures are
 * our own or none, formulas become MathML behind both layers.
 */
public final class Markdown {

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), FormulaExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern OWN_PICTURE = Pattern.compile("(?:/[\\w-]+){1,6}");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "img")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            // «//host» has no protocol to check, so an address must name one or stay on this site
            .matching((element, attribute, address) -> address.startsWith("//") ? null : address)
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    public static String toHtml(String markdown) {
        return toHtml(markdown, Pictures.NONE);
    }

    public static String toHtml(String markdown, Pictures pictures) {
        return FormulaExtension.shown(clean(markdown, pictures));
    }

    /** For setters of papers, which know no MathML: formulas in words; pictures named by their addresses, never fetched. */
    public static String toPaper(String markdown, Pictures pictures) {
        return FormulaExtension.said(clean(markdown, pictures));
    }

    /** What was copied from Word, Excel or a page. */
    public static String pasted(String html) {
        return PastedText.markdown(html);
    }

    /** The words alone, for the index, letters and cards. */
    public static String toText(String markdown) {
        return TEXT.render(parsed(markdown, Pictures.NONE));
    }

    /** Formulas in words, the rest as typed: for snippets. */
    public static String formulasInWords(String markdown) {
        return FormulaExtension.inWords(markdown);
    }

    private static String clean(String markdown, Pictures pictures) {
        return POLICY.sanitize(RENDERER.render(parsed(markdown, pictures)));
    }

    private static Node parsed(String markdown, Pictures pictures) {
        return MarkdownPictures.in(PARSER.parse(FormulaExtension.unmarked(markdown)), pictures);
    }
}
