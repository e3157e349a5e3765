package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SessionRestTest {

    @Autowired
    TestPeople people;

    @Autowired
    Sessions sessions;

    @LocalServerPort
    int port;

    Organisation here;
    UUID teacher;
    String methodists;
    String teachers;

    @BeforeEach
    void people() {
        here = people.municipality();
        methodists = people.token(people.person(Role.METHODIST, here));
        teacher = people.person(Role.TEACHER, people.school(here));
        teachers = people.token(teacher);
    }

    @Test
    void aClubIsFoundedAndListedByItsCode() throws Exception {
        var id = club();

        var list = json(call("GET", "/clubs", teachers, null));

        assertThat(list.valueStream().filter(it -> id.equals(it.get("id").asString())))
                .singleElement()
                .returns("LEADER", it -> it.get("kind").asString())
                .returns(here.code(), it -> it.get("organisation").asString());
    }

    @Test
    void aSessionIsPlannedAndStandsInTheCalendar() throws Exception {
        var answer = call("POST", "/sessions", methodists, session(club(), "2027-03-18T15:00"));

        assertThat(answer.statusCode()).isEqualTo(201);
        var id = json(answer).get("id").asString();
        var found = json(call("GET", "/sessions?from=2027-03-18&to=2027-03-19", teachers, null));
        assertThat(found.valueStream().filter(it -> id.equals(it.get("id").asString())))
                .singleElement()
                .returns("2027-03-18T12:00:00Z", it -> it.get("startsAt").asString())
                .returns("ANNOUNCED", it -> it.get("status").asString());
        assertThat(sessions.agenda(UUID.fromString(id)))
                .extracting(AgendaItem::question, AgendaItem::minutes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Что показали работы", 20));
        var later = json(call("GET", "/sessions?from=2027-03-19&to=2027-03-20", teachers, null));
        assertThat(later.valueStream().map(it -> it.get("id").asString())).doesNotContain(id);
    }

    @Test
    void aTimeMayCarryItsOffset() throws Exception {
        var answer = call("POST", "/sessions", methodists, session(club(), "2027-03-18T10:00:00Z"));

        var id = UUID.fromString(json(answer).get("id").asString());
        assertThat(sessions.get(id).startsAt()).isEqualTo("2027-03-18T10:00:00Z");
    }

    @Test
    void aTeacherMayNotPlanAndAnUnreadableTimeIsExplained() throws Exception {
        var club = club();

        assertThat(call("POST", "/sessions", teachers, session(club, "2027-03-18T15:00"))
                        .statusCode())
                .isEqualTo(403);
        var wrong = call("POST", "/sessions", methodists, session(club, "завтра"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).get("code").asString()).isEqualTo("session.refusal.time");
        assertThat(json(wrong).get("detail").asString()).startsWith("Время «завтра» не прочиталось");
    }

    @Test
    void aStrangersTokenGetsNotFound() throws Exception {
        var stranger = people.token(people.person(Role.METHODIST, people.municipality()));

        assertThat(call("POST", "/sessions", stranger, session(club(), "2027-03-18T15:00"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String club() throws Exception {
        var body = """
                {"kind":"LEADER","title":"Клуб «ЛИДЕР»","level":"MUNICIPALITY","organisation":"%s"}""".formatted(here.code());
        var answer = call("POST", "/clubs", methodists, body);
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    private static String session(String club, String starts) {
        return """
                {"club":"%s","title":"Три хода","startsAt":"%s","endsAt":"2027-03-18T17:00",
                 "agenda":[{"question":"Что показали работы","minutes":20}]}""".formatted(club, starts);
    }

    private HttpResponse<String> call(String method, String path, String token, @Nullable String body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
