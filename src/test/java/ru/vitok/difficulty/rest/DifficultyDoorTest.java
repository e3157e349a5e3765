package ru.vitok.difficulty.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class DifficultyDoorTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private final JsonMapper json = JsonMapper.shared();
    private String teacher = "";
    private String methodist = "";

    @BeforeEach
    void people() {
        var here = people.municipality();
        teacher = people.token(people.person(Role.TEACHER, people.school(here)));
        methodist = people.token(people.person(Role.METHODIST, here));
    }

    @Test
    void aPostedDifficultyIsListedToItsMethodist() throws Exception {
        var posted = ask(teacher, "/difficulties", """
                {"text": "Не видят часть и целое", "subject": "Математика", "grade": 6, "anonymous": false}""");
        assertThat(posted.statusCode()).isEqualTo(201);
        var id = json.readTree(posted.body()).get("id").asString();

        var list =
                json.readTree(ask(methodist, "/difficulties?status=NEW", null).body());

        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).get("id").asString()).isEqualTo(id);
        assertThat(list.get(0).get("grade").asInt()).isEqualTo(6);
        assertThat(list.get(0).get("author").asString()).startsWith("Пробная Анна");
    }

    @Test
    void anEmptyTextIsRefusedInWordsWithACode() throws Exception {
        var refused = ask(teacher, "/difficulties", "{\"text\": \" \", \"anonymous\": false}");

        assertThat(refused.statusCode()).isEqualTo(422);
        var problem = json.readTree(refused.body());
        assertThat(problem.get("code").asString()).isEqualTo("difficulty.refusal.empty");
        assertThat(problem.get("detail").asString())
                .isEqualTo("Напишите, что не получается: одного предложения достаточно");
    }

    @Test
    void aValueThatDoesNotFitIsTheCallersMistakeAndNoFailure() throws Exception {
        for (var part :
                new String[] {"\"subject\": \"" + "б".repeat(81) + "\"", "\"skillCode\": \"" + "б".repeat(40_000) + "\""
                }) {
            var refused = ask(teacher, "/difficulties", "{\"text\": \"Проба\", \"anonymous\": false, " + part + "}");

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(json.readTree(refused.body()).get("code").asString()).isEqualTo("kernel.refusal.unreadable");
        }
    }

    @Test
    void whatOneMayNotSeeIsNotThere() throws Exception {
        var posted = ask(teacher, "/difficulties", "{\"text\": \"Личное\", \"anonymous\": false}");
        var id = json.readTree(posted.body()).get("id").asString();
        var stranger = people.token(people.person(Role.METHODIST, people.municipality()));

        assertThat(ask(stranger, "/difficulties/" + id, null).statusCode()).isEqualTo(404);
        assertThat(ask(stranger, "/difficulties/" + UUID.randomUUID(), null).statusCode())
                .isEqualTo(404);
        assertThat(ask(stranger, "/difficulties", null).body()).isEqualTo("[]");
    }

    private HttpResponse<String> ask(String token, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        body == null ? "GET" : "POST",
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
