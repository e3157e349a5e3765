package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred hostile texts are words and nothing else once they are shown; another parser is the judge. */
@Tag("campaign")
@Tag("hostile")
class HostileTextsCampaignTest {

    private static final Set<String> HARMLESS = Set.of(
            "p",
            "br",
            "hr",
            "h1",
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
            "a");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "start");

    @Test
    void twoHundredTextsAreInert() {
        var texts = HostileTexts.all();
        var wrong = new ArrayList<String>();
        for (var text : texts) {
            for (var fault : faults(Markdown.toHtml(text))) {
                wrong.add(text + " → " + fault);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(texts).hasSize(200);
    }

    @Test
    void theJudgeSeesWhatIsNotInert() {
        assertThat(HostileTexts.all().stream()
                        .filter(it -> it.contains("<") && !faults(it).isEmpty()))
                .hasSizeGreaterThan(80);
        assertThat(faults("<a href='//evil.test'>x</a>")).isNotEmpty();
        assertThat(faults("<a href='java\tscript:alert(1)'>x</a>")).isNotEmpty();
    }

    private static List<String> faults(String html) {
        var faults = new ArrayList<String>();
        for (var element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (!element.normalName().equals("body") && !HARMLESS.contains(element.normalName())) {
                faults.add("<" + element.normalName() + ">");
            }
            attributes(element, faults);
        }
        return faults;
    }

    private static void attributes(Element element, List<String> faults) {
        for (var attribute : element.attributes()) {
            if (!ATTRIBUTES.contains(attribute.getKey())) {
                faults.add(attribute.getKey() + "=");
            }
        }
        var address = element.attr("href").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !address.matches("(https?://|mailto:|/[^/]|#|[^:/]+$|[^:/]+/).*")) {
            faults.add("href " + address);
        }
    }
}
