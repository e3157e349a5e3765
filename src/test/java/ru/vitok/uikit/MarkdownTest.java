package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Set<String> HARMLESS = Set.of(
            "p, br, hr, h2, h3, h4, h5, strong, em, code, pre, blockquote, ul, ol, li, table, thead, tbody, tr, th, td, a, math, mrow, mi, mn, mo, mtext, mfrac, msqrt, mroot, msup, msub, msubsup, mover, mtable, mtr, mtd"
                    .split(", ", -1));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$\\frac{1}{2}$; <mfrac><mn>1</mn><mn>2</mn></mfrac>",
                "$x^2$; <msup><mi>x</mi><mn>2</mn></msup>",
                "$2^10$; <msup><mn>2</mn><mn>10</mn></msup>",
                "$S_{кв}=a^2$; <mrow><msub><mi>S</mi><mtext>кв</mtext></msub><mo>=</mo><msup><mi>a</mi><mn>2</mn></msup></mrow>",
                "$\\sqrt[3]{27}$; <mroot><mn>27</mn><mn>3</mn></mroot>",
                "$3,5\\cdot 2\\le 7$; <mrow><mn>3,5</mn><mo>·</mo><mn>2</mn><mo>≤</mo><mn>7</mn></mrow>",
                "$\\begin{cases}x=1\\\\y=2\\end{cases}$; <mrow><mo>{</mo><mtable><mtr><mtd><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow></mtd></mtr><mtr><mtd><mrow><mi>y</mi><mo>=</mo><mn>2</mn></mrow></mtd></mtr></mtable></mrow>",
                "$\\vec{a}$; <mover><mi>a</mi><mo>→</mo></mover>"
            })
    void aFormulaBecomesMathMl(String markdown, String markup) {
        assertThat(Markdown.toHtml(markdown).strip()).isEqualTo("<p><math>" + markup + "</math></p>");
    }

    @Test
    void aFormulaMayStandOnALineOfItsOwn() {
        assertThat(Markdown.toHtml("$$a+b$$"))
                .contains("<math display=\"block\"><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Тетрадь за $5 и ручка за $6",
                "Ушло $30 млн вместо US$ 40",
                "Цена $ 5 $ за штуку",
                "Один $ и всё",
                "\\$x\\$",
                "`$x$`",
                "$$$$"
            })
    void notEveryDollarIsAFormula(String markdown) {
        assertThat(Markdown.toHtml(markdown)).doesNotContain("<math");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\frac{1$",
                "$\\sqrt[$",
                "$}{$",
                "$x^$",
                "$\\begin{cases}x$",
                "$\\end{cases}$",
                "$\\\\\\$",
                "$\\unknown{a}$",
                "$\\left.\\right|$",
                "$^$"
            })
    void aFormulaWithAnErrorIsShownAsFarAsItIsUnderstood(String markdown) {
        assertThat(Markdown.toHtml(markdown)).isNotBlank();
        assertThat(Markdown.toText(markdown)).isNotNull();
    }

    @Test
    void aFormulaNestedWithoutEndIsShownInTime() {
        assertThat(Markdown.toHtml("$" + "\\sqrt{".repeat(160) + "$")).contains("<msqrt>");
        assertThat(Markdown.toHtml("$" + "{".repeat(990) + "$")).contains("<math>");
        assertThat(Markdown.toHtml("$x$".repeat(6000))).contains("<math>");
        assertThat(Markdown.toHtml("$".repeat(20_000))).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$\\frac{a+b}{2}$; (a + b)/2",
                "$x^2-y_1$; x² − y₁",
                "$x^{n+1}$; xⁿ⁺¹",
                "$x^{ab}$; x^(ab)",
                "$\\sqrt{a+1}$; √(a + 1)",
                "$90^\\circ$; 90°"
            })
    void whereOnlyWordsGoAFormulaIsSaidInALine(String markdown, String words) {
        assertThat(Markdown.toText(markdown)).isEqualTo(words);
        assertThat(Jsoup.parse(Markdown.toPaper(markdown, Pictures.NONE)).text())
                .isEqualTo(words);
    }

    @Test
    void onlyOwnPicturesAreShownAndOfOthersTheirWordsAreLeft() {
        var own = Map.of("моя карта.png", "/practices/1/files/2/small");
        var html = Markdown.toHtml("![Карта](<моя карта.png>) ![Чужая](https://evil.test/a.png) ![](x.png)", own::get);

        assertThat(html).contains("<img src=\"/practices/1/files/2/small\" alt=\"Карта\"");
        assertThat(html).contains("Чужая", "x.png").doesNotContain("evil.test");
        assertThat(Markdown.toHtml("![x](javascript:alert(1))", _ -> "javascript:alert(1)"))
                .doesNotContain("alert(1)\"");
        assertThat(Markdown.toHtml("![x](a.png)", _ -> "//evil.test/a.png")).doesNotContain("evil.test");
    }

    @Test
    void marksOfOurOwnInATextAreDropped() {
        assertThat(Markdown.toHtml("\uE0F00PHNjcmlwdD4\uE0F1")).isEqualTo("<p>0PHNjcmlwdD4</p>\n");
    }

    @Test
    void hostileWordsAreInertInFormulasAndWhenPasted() {
        var strange = new TreeSet<String>();
        for (var text : HostileTexts.all()) {
            var line = text.replace("\n", " ").strip();
            judge(Markdown.toHtml("$" + line + "$"), strange);
            judge(Markdown.toHtml("$\\text{" + line + "}$"), strange);
            judge(Markdown.toHtml("$$\\frac{" + line + "}{2}$$"), strange);
            judge(Markdown.toHtml(Markdown.pasted(text)), strange);
        }

        assertThat(strange).isEmpty();
    }

    private static void judge(String html, Set<String> strange) {
        for (var element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            if (!HARMLESS.contains(element.normalName())) {
                strange.add(element.normalName());
            }
            element.attributes().forEach(it -> {
                if (!Set.of("href", "rel", "start", "display").contains(it.getKey())
                        || it.getValue().contains("script:")
                        || it.getValue().startsWith("//")) {
                    strange.add(element.normalName() + " " + it);
                }
            });
        }
    }
}
