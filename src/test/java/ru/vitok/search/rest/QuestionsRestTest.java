package ru.vitok.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import ru.vitok.search.QuestionFile;
import ru.vitok.search.QuestionFile.Paragraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As another system does it: texts become practices by a call, and questions about them are asked by a call. */
@PortalTest
class QuestionsRestTest {

    private static final int PARAGRAPHS = 10;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void ofNeighboursUnderOneTitleTheOneThatAnswersStandsFirst() throws Exception {
        var token = people.token(people.person(Role.METHODIST, people.municipality()));
        var paragraphs = QuestionFile.named("articles-dev.txt").subList(0, PARAGRAPHS);
        var ids = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            ids.add(call(token, "practices", body(paragraph)).get("id").asString());
        }
        awaitFound(token, ids);

        var found = new LinkedHashMap<String, String>();
        var expected = new LinkedHashMap<String, String>();
        for (var place : IntStream.range(0, PARAGRAPHS).toArray()) {
            var question = paragraphs.get(place).questions().getFirst();
            expected.put(question, ids.get(place));
            found.put(question, first(token, question));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aPageOfTextPastedAsAQuestionIsAnswered() throws Exception {
        var token = people.token(people.person(Role.METHODIST, people.municipality()));
        var pasted = "Сколько стоит проезд по мосту через пролив? ".repeat(120);

        assertThat(call(token, "search?size=5&q=" + encoded(pasted), null)
                        .get("hits")
                        .isArray())
                .isTrue();
    }

    private void awaitFound(String token, List<String> ids) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            var seen = new ArrayList<String>();
            for (var title : List.of("Порт-Келлар", "Хартвик Моторс")) {
                call(token, "search?type=PRACTICE&size=100&q=" + encoded(title), null)
                        .get("hits")
                        .forEach(hit -> seen.add(hit.get("id").asString()));
            }
            if (seen.containsAll(ids)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private String first(String token, String question) throws Exception {
        var hits = call(token, "search?type=PRACTICE&size=10&q=" + encoded(question), null)
                .get("hits");
        return hits.isEmpty() ? "" : hits.get(0).get("id").asString();
    }

    private static Map<String, Object> body(Paragraph paragraph) {
        return Map.of(
                "title", paragraph.topic(),
                "problem", paragraph.topic(),
                "description", paragraph.text(),
                "publish", true);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private JsonNode call(String token, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (body != null) {
            request.POST(BodyPublishers.ofString(json.writeValueAsString(body)));
        }
        try (var client = HttpClient.newHttpClient()) {
            return json.readTree(
                    client.send(request.build(), BodyHandlers.ofString()).body());
        }
    }
}
