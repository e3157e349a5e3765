package ru.vitok.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SearchRestTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void theAnswerHasTheFieldsThatWerePromised() throws Exception {
        var person = people.person(Role.TEACHER, people.school(people.municipality()));

        var answer = get("нетакогослова " + UUID.randomUUID() + "&type=PRACTICE&grade=6&size=5", people.token(person));

        var json = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.get("relaxed").isBoolean()).isTrue();
        assertThat(json.get("total").isNumber()).isTrue();
        assertThat(json.get("hits").isArray()).isTrue();
        assertThat(json.get("facets").propertyNames()).contains("type", "subject", "grade", "skill", "status");
    }

    @Test
    void withoutATokenThereIsNoSearch() throws Exception {
        assertThat(get("дроби", null).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String words, String token) throws IOException, InterruptedException {
        var cut = words.indexOf('&') < 0 ? words.length() : words.indexOf('&');
        var query = URLEncoder.encode(words.substring(0, cut), StandardCharsets.UTF_8) + words.substring(cut);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/search?q=" + query));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
