package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of imports and results over HTTP. */
@PortalTest
class AssessmentApiTest {

    private static final String BOUNDARY = "vitok-test";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private SampleMunicipality.Sample sample;
    private String token;

    @BeforeEach
    void imported() {
        sample = samples.get();
        token = people.token(sample.analyst());
    }

    @Test
    void resultsOfTheMunicipalityAndOfASchool() {
        var all = get("/api/v1/results/tasks?procedure=VPR&year=2026&grade=6&subject=" + encoded("Математика"));

        assertThat(all.get("participants").asInt()).isEqualTo(1092);
        assertThat(all.get("boundaries").get("3").asInt()).isEqualTo(4);
        assertThat(all.get("marks").get("4").asInt()).isEqualTo(423);
        var task = all.get("tasks").get(8);
        assertThat(task.get("number").asString()).isEqualTo("9");
        assertThat(task.get("level").asString()).isEqualTo("A");
        assertThat(task.get("maxScore").asInt()).isEqualTo(2);
        assertThat(task.get("percent").asDouble()).isCloseTo(36.95, within(0.005));
        assertThat(task.get("status").asString()).isEqualTo("SUFFICIENT");
        assertThat(task.get("reference").get("country").asDouble()).isCloseTo(39.08, within(0.005));

        var school = get("/api/v1/results/tasks?procedure=VPR&year=2026&grade=6&school=edu990100&subject="
                + encoded("Математика"));
        assertThat(school.get("participants").asInt()).isEqualTo(99);
        assertThat(school.get("tasks").get(0).get("percent").asDouble()).isCloseTo(74.75, within(0.005));
        assertThat(school.get("tasks")
                        .get(0)
                        .get("reference")
                        .get("municipality")
                        .asDouble())
                .isCloseTo(54.03, within(0.005));
    }

    @Test
    void aSmallSchoolsFiguresAreNull() {
        var school = get("/api/v1/results/tasks?procedure=VPR&year=2023&grade=7&school=edu990123&subject="
                + encoded("Математика"));

        assertThat(school.get("tasks").get(0).get("status").asString()).isEqualTo("TOO_FEW");
        assertThat(school.get("tasks").get(0).get("percent").isNull()).isTrue();
        assertThat(school.get("marks").isNull()).isTrue();
    }

    @Test
    void anotherMunicipalityIsNotFound() {
        token = people.token(people.person(Role.ANALYST, people.municipality()));

        assertThat(status(
                        "GET",
                        "/api/v1/results/tasks?procedure=VPR&year=2026&grade=6&school=edu990100&subject="
                                + encoded("Математика")))
                .isEqualTo(404);
        assertThat(status("GET", "/api/v1/imports/" + sample.importId())).isEqualTo(404);
        assertThat(status("POST", "/api/v1/imports/" + sample.importId() + "/revert"))
                .isEqualTo(404);
    }

    @Test
    void anUploadIsPreviewedWithItsProblemsByCell() {
        var answer = upload(Table.of("individual.xlsx").set(10, 6, "5").xlsx());
        assertThat(answer.get("status").asString()).isEqualTo("DETECTING");
        var path = "/api/v1/imports/" + answer.get("id").asString();

        await().until(() -> get(path).get("status").asString().equals("PREVIEW"));

        var preview = get(path);
        assertThat(preview.get("progress").get("done").asInt()).isEqualTo(1);
        var file = preview.get("files").get(0);
        assertThat(file.get("form").asString()).isEqualTo("VPR_INDIVIDUAL");
        assertThat(file.get("subject").asString()).isEqualTo("Математика");
        assertThat(file.get("participants").asInt()).isEqualTo(99);
        assertThat(file.get("status").asString()).isEqualTo("ERROR");
        var problem = file.get("problems").get(0);
        assertThat(problem.get("cell").asString()).isEqualTo("G10");
        assertThat(problem.get("code").asString()).isEqualTo("SCORE_OUT_OF_RANGE");
        assertThat(problem.get("message").asString()).isEqualTo("Задание 1: балл 5 вне пределов от 0 до 1");
        assertThat(status("POST", path + "/confirm")).isEqualTo(409);
        assertThat(status("POST", path + "/reject")).isEqualTo(202);
    }

    @Test
    void anUnreadableFileIsRefusedInWords() {
        var answer = upload("<html></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.get("code").asString()).isEqualTo("assessment.problem.html-not-table");
        assertThat(answer.get("detail").asString()).startsWith("Это веб-страница");
    }

    @Test
    void aQuestionWithASignThatNoDatabaseTakesIsWrongAndNoFailure() {
        assertThat(status("GET", "/api/v1/results/tasks?procedure=VPR&year=2026&grade=6&subject=%00"))
                .isEqualTo(400);
        assertThat(status("GET", "/api/v1/results/tasks?procedure=%00&year=2026&grade=6&subject=x"))
                .isEqualTo(400);
    }

    @Test
    void aTeacherMayNotImport() {
        token = people.token(people.person(Role.TEACHER, sample.municipality()));

        assertThat(upload(Table.bytes("marks.xlsx")).get("status").asInt()).isEqualTo(403);
    }

    private JsonNode upload(byte[] bytes) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.ofByteArrays(
                List.of(head.getBytes(StandardCharsets.UTF_8), bytes, ("\r\n--" + BOUNDARY + "--\r\n").getBytes()));
        return send(request("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build());
    }

    private JsonNode get(String path) {
        return send(request(path).build());
    }

    private int status(String method, String path) {
        try {
            return client.send(
                            request(path)
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JsonNode send(HttpRequest request) {
        try {
            return JsonMapper.shared()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
