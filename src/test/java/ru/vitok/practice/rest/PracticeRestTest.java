package ru.vitok.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PracticeRestTest {

    private static final String BODY = """
            {"title": "%s", "subject": "Математика", "grades": [6], "problem": "Пишут одно число",
             "description": "**Почему?** к каждому шагу", "skills": ["M6.reason"], "externalId": "rest-1", "publish": %s}""";

    @Autowired
    TestPeople people;

    @Autowired
    PracticeMarks marks;

    @LocalServerPort
    int port;

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void aMethodistPublishesAndTheSameExternalIdUpdates() throws Exception {
        var token = people.token(people.person(Role.METHODIST, people.municipality()));

        var first = post(token, BODY.formatted("Цепочки", true));
        var second = post(token, BODY.formatted("Цепочки «почему?»", true));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(id(second)).isEqualTo(id(first));
        var read = json.readTree(get(token, id(first)).body());
        assertThat(read.get("title").asString()).isEqualTo("Цепочки «почему?»");
        assertThat(read.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(read.get("evidence").asBoolean()).isFalse();
        assertThat(read.get("sections").get("problem").asString()).isEqualTo("Пишут одно число");
    }

    @Test
    void whatWasArchivedStaysThereUntilAPersonTakesItOut() throws Exception {
        var methodist = people.person(Role.METHODIST, people.municipality());
        var token = people.token(methodist);
        var id = id(post(token, BODY.formatted("Снята", true)));
        people.as(methodist, () -> marks.mark(UUID.fromString(id), PracticeStatus.ARCHIVED));

        var again = post(token, BODY.formatted("Снята, но прислана снова", true));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json.readTree(again.body()).get("code").asString()).isEqualTo("practice.refusal.archived");
        var archived = json.readTree(get(token, id).body());
        assertThat(archived.get("status").asString()).isEqualTo("ARCHIVED");
        assertThat(archived.get("title").asString()).isEqualTo("Снята");
        assertThat(post(token, BODY.formatted("Только черновик", false)).statusCode())
                .isEqualTo(201);
        assertThat(json.readTree(get(token, id).body()).get("status").asString())
                .isEqualTo("ARCHIVED");

        people.as(methodist, () -> marks.mark(UUID.fromString(id), PracticeStatus.RECOMMENDED));
        assertThat(post(token, BODY.formatted("Снова у читателей", true)).statusCode())
                .isEqualTo(201);
        assertThat(json.readTree(get(token, id).body()).get("status").asString())
                .isEqualTo("RECOMMENDED");
    }

    @Test
    void aTeacherKeepsADraftButDoesNotPublish() throws Exception {
        var here = people.municipality();
        var teacher = people.token(people.person(Role.TEACHER, people.school(here)));
        var stranger = people.token(people.person(Role.METHODIST, here));

        assertThat(post(teacher, BODY.formatted("Моя", true)).statusCode()).isEqualTo(403);
        var draft = post(teacher, BODY.formatted("Моя", false));

        assertThat(draft.statusCode()).isEqualTo(201);
        assertThat(get(teacher, id(draft)).statusCode()).isEqualTo(200);
        assertThat(get(stranger, id(draft)).statusCode()).isEqualTo(404);
    }

    @Test
    void aPracticeWithoutAProblemIsRefused() throws Exception {
        var token = people.token(people.person(Role.METHODIST, people.municipality()));

        var answer = post(token, "{\"title\": \"Без проблемы\", \"description\": \"Делаю\", \"publish\": true}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).get("detail").asString())
                .isEqualTo("Проверьте поле «problem»: не должно быть пустым");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"externalId\": \"a\\u0000\" | 400",
                "\"summary\": \"a\\u0000b\" | 400",
                "\"grades\": [null] | 400",
                "\"skills\": [null] | 400",
                "\"problemFields\": [null] | 400",
                "\"subject\": \"LONG\" | 422",
                "\"subject\": \"SOME\" | 422",
                "\"skills\": [\"LONG\"] | 422",
            })
    void whatCannotBeKeptIsTheCallersMistakeAndNoFailure(String part, int status) throws Exception {
        var token = people.token(people.person(Role.METHODIST, people.municipality()));

        var answer = post(
                token,
                "{\"title\": \"Проба\", \"problem\": \"п\", \"description\": \"д\", \"publish\": true, %s}"
                        .formatted(part.replace("LONG", "б".repeat(40_000)).replace("SOME", "б".repeat(81))));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json.readTree(answer.body()).get("code").asString()).contains(".refusal.");
    }

    @Test
    void whereFilesAreExpectedSomethingElseIsTheCallersMistake() throws Exception {
        var token = people.token(people.person(Role.METHODIST, people.municipality()));

        var answer = send(
                token,
                request("/" + id(post(token, BODY.formatted("С файлами", false))) + "/attachments")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private String id(HttpResponse<String> answer) {
        return json.readTree(answer.body()).get("id").asString();
    }

    private HttpResponse<String> post(String token, String body) throws IOException, InterruptedException {
        return send(token, request("").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String token, String id) throws IOException, InterruptedException {
        return send(token, request("/" + id).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/practices" + path));
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
