package ru.vitok.recommendation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class RecommendationRestTest {

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Viewers viewers;

    @LocalServerPort
    int port;

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void aRecommendationIsSentAcceptedAndReportedByTheSchool() throws Exception {
        var here = people.municipality();
        var school = people.school(here);
        var methodist = people.person(Role.METHODIST, here);
        var field = UUID.randomUUID();
        ledger.place(new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, field),
                "Обоснования",
                "",
                "PUBLISHED",
                "problem-fields/" + field,
                here.id(),
                people.as(methodist, () -> viewers.current().tokens()),
                Instant.parse("2026-05-12T09:00:00Z")));
        var token = people.token(methodist);
        var headToken = people.token(people.person(Role.SCHOOL_HEAD, school));

        var sent = post(
                token, "", """
                {"title": "Обсудить обоснования", "problemField": "%s", "addressees": ["%s"],
                 "measures": [{"text": "Провести ШМО", "due": "%s"}]}""".formatted(field, school.code(), LocalDate.now().plusDays(20)));
        assertThat(sent.statusCode()).isEqualTo(201);
        var path = "/" + json.readTree(sent.body()).get("id").asString();
        var statusPath = path + "/addressees/" + school.code() + "/status";

        assertThat(post(headToken, statusPath, "{\"status\": \"ACCEPTED\", \"note\": \"\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(headToken, statusPath, "{\"status\": \"DONE\"}").statusCode())
                .isEqualTo(422);
        assertThat(post(
                                headToken,
                                statusPath,
                                "{\"status\": \"DONE\", \"note\": \"Провели\", \"doneOn\": \"%s\"}"
                                        .formatted(LocalDate.now()))
                        .statusCode())
                .isEqualTo(200);

        var line = json.readTree(get(token, path).body()).get("addressees").get(0);
        assertThat(line.get("code").asString()).isEqualTo(school.code());
        assertThat(line.get("status").asString()).isEqualTo("DONE");
        assertThat(line.get("onBehalf").asBoolean()).isFalse();
        assertThat(get(people.token(people.person(Role.METHODIST, people.municipality())), path)
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> post(String token, String path, String body) throws IOException, InterruptedException {
        return send(token, request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return send(token, request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/recommendations" + path));
    }

    private HttpResponse<String> send(String token, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
