package ru.vitok.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OpenPagesTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> & co";

    @Autowired
    TestPeople people;

    @Autowired
    Published published;

    @Autowired
    PracticeMarks marks;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aReaderWithoutScriptsFindsThePracticeInThePage() throws Exception {
        var desk = published.desk();
        var id = published.publish(desk, "Цепочки «почему?»", "Математика");

        var page = Jsoup.parse(get("/practices/" + id));

        assertThat(page.title()).isEqualTo("Цепочки «почему?»");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Кратко: Цепочки «почему?»");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/practices/" + id);
        var facts = JsonMapper.shared()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        assertThat(facts.get("@type").asString()).isEqualTo("LearningResource");
        assertThat(facts.get("name").asString()).isEqualTo("Цепочки «почему?»");
        assertThat(facts.get("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(facts.get("typicalAgeRange").asString()).isEqualTo("12-14");
        assertThat(facts.get("timeRequired").asString()).isEqualTo("PT15M");
        assertThat(facts.get("author").get(0).get("@type").asString()).isEqualTo("Person");
        assertThat(page.select("noscript").html()).contains("«почему?»").contains("Описание");
    }

    @Test
    void whatAPersonTypedNeverBecomesMarkup() throws Exception {
        var id = published.publish(published.desk(), HOSTILE, "Математика");

        var page = Jsoup.parse(get("/practices/" + id));
        var scripts = page.select("script").stream()
                .filter(it -> it.data().contains("alert(1)"))
                .toList();
        var entry = entry("/feeds/practices.rss", id);
        var atom = entry("/feeds/practices.atom", id);

        assertThat(scripts)
                .singleElement()
                .satisfies(it -> assertThat(it.attr("type")).isEqualTo("application/ld+json"));
        assertThat(JsonMapper.shared()
                        .readTree(scripts.getFirst().data())
                        .get("name")
                        .asString())
                .isEqualTo(HOSTILE);
        assertThat(page.select("[onerror]")).isEmpty();
        for (var words : List.of(
                entry.getTitle(),
                entry.getDescription().getValue(),
                atom.getDescription().getValue())) {
            assertThat(Jsoup.parseBodyFragment(words).body().children()).isEmpty();
        }
    }

    @Test
    void aChangeOfStatusShowsAtOnceInPagesFeedsAndTheSiteMap() throws Exception {
        var desk = published.desk();
        var id = published.publish(desk, "Уходящая", "Математика");
        assertThat(get("/sitemap.xml")).contains("/practices/" + id);
        assertThat(get("/feeds/practices.rss")).contains(id.toString());

        people.as(desk.methodist(), () -> marks.mark(id, PracticeStatus.ARCHIVED));

        assertThat(get("/sitemap.xml")).doesNotContain(id.toString());
        assertThat(get("/feeds/practices.rss")).doesNotContain(id.toString());
        assertThat(get("/feeds/practices.atom")).doesNotContain(id.toString());
        assertThat(get("/practices/" + id)).doesNotContain("ld+json").doesNotContain("Уходящая");
    }

    @Test
    void robotsFindTheMapAndListsNameTheirFeeds() throws Exception {
        assertThat(get("/robots.txt"))
                .startsWith("User-agent: *")
                .contains("/sitemap.xml")
                .contains("Disallow: /api/");
        assertThat(Jsoup.parse(get("/practices")).select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("/feeds/practices.rss", "/feeds/practices.atom");
        assertThat(get("/feeds/sessions.rss")).contains("<rss");
        assertThat(get("/feeds/sessions.atom")).contains("http://www.w3.org/2005/Atom");
    }

    private SyndEntry entry(String feed, UUID id) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(get(feed))).getEntries().stream()
                        .filter(it -> it.getLink().endsWith(id.toString()))
                        .findFirst()
                        .orElseThrow();
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
