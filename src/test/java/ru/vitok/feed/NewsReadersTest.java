package ru.vitok.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;

/** What RSS 2.0 and Atom (RFC 4287) demand of a feed, read with the encoding that the answer names and no other. */
@PortalTest
class NewsReadersTest {

    @Autowired
    Published published;

    @LocalServerPort
    int port;

    @BeforeEach
    void somethingNew() {
        published.publish(published.desk(), "Новость & <i>практика</i>", "Математика");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practices", "sessions"})
    void anRssReaderFindsWhatItNeeds(String list) throws Exception {
        var channel = (Channel) read("/feeds/" + list + ".rss");

        assertThat(channel.getTitle()).isNotBlank();
        assertThat(channel.getDescription()).isNotBlank();
        assertThat(channel.getLanguage()).isEqualTo("ru");
        assertThat(channel.getLink()).endsWith("/" + list);
        assertThat(channel.getItems())
                .allSatisfy(it -> {
                    assertThat(it.getTitle()).isNotBlank();
                    assertThat(it.getLink()).startsWith("http");
                    assertThat(it.getGuid().getValue()).isEqualTo(it.getLink());
                    assertThat(it.getPubDate()).isNotNull();
                })
                .extracting(it -> it.getGuid().getValue())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practices", "sessions"})
    void anAtomReaderFindsWhatItNeeds(String list) throws Exception {
        var feed = (Feed) read("/feeds/" + list + ".atom");

        assertThat(feed.getId()).startsWith("http");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getOtherLinks())
                .filteredOn(it -> "self".equals(it.getRel()))
                .extracting(Link::getHref)
                .singleElement()
                .asString()
                .endsWith("/feeds/" + list + ".atom");
        assertThat(feed.getEntries())
                .allSatisfy(it -> {
                    assertThat(it.getId()).startsWith("http");
                    assertThat(it.getTitle()).isNotBlank();
                    assertThat(it.getUpdated()).isNotNull();
                    assertThat(it.getAuthors()).isNotEmpty();
                    assertThat(it.getAlternateLinks()).isNotEmpty();
                })
                .extracting(it -> it.getId())
                .doesNotHaveDuplicates();
    }

    private WireFeed read(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        var type = answer.headers().firstValue("Content-Type").orElseThrow();
        try (var text = new XmlReader(answer.body(), type, false)) {
            return new WireFeedInput().build(text);
        }
    }
}
