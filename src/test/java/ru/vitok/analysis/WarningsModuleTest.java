package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class WarningsModuleTest {

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Warnings warnings;

    @Autowired
    FederalObjectivity federal;

    @Value("${local.server.port}")
    int port;

    @Test
    void signsAreSeenByTheAnalystAndTheSchoolItselfOnly() {
        var made = samples.make("Математика", 6);
        var analyst = people.person(Role.ANALYST, made.municipality());
        var methodist = people.person(Role.METHODIST, made.municipality());
        var head = people.person(Role.SCHOOL_HEAD, made.school("edu990113"));

        assertThat(people.as(analyst, () -> warnings.lowResults(2026))).isEmpty();
        assertThat(people.as(analyst, () -> warnings.objectivity(2026)))
                .extracting(ObjectivityRow::school)
                .contains(made.code("edu990113"));
        assertThat(people.as(head, () -> warnings.objectivity(2026)))
                .extracting(ObjectivityRow::school)
                .containsOnly(made.code("edu990113"));
        assertThat(people.as(methodist, () -> warnings.objectivity(2026))).isEmpty();
    }

    @Test
    void theFederalMethodIsForTheSameEyesAndSaysWhatItLacks() {
        var made = samples.make("Математика", 5);
        var analyst = people.person(Role.ANALYST, made.municipality());
        var methodist = people.person(Role.METHODIST, made.municipality());
        var head = people.person(Role.SCHOOL_HEAD, made.school("edu990113"));

        var index = people.as(analyst, () -> federal.index(2026));
        assertThat(index.markers()).hasSize(14);
        // the samples bring sums of one test, and no single works, which every marker wants somewhere
        assertThat(index.markers())
                .extracting(FederalIndex.Line::missing)
                .doesNotContainNull()
                .contains(MissingInput.WORKS, MissingInput.REGION, MissingInput.JOURNAL, MissingInput.EARLIER_WORKS);
        assertThat(index.index()).isNull();
        assertThat(people.as(head, () -> federal.index(2026)).markers()).hasSize(14);
        assertThat(people.as(methodist, () -> federal.index(2026)).markers()).isEmpty();
        assertThat(people.as(analyst, () -> federal.rows(2026))).isEmpty();
    }

    @Test
    void theDoorForOtherSystemsSpeaksAsPromised() throws Exception {
        var made = samples.make("Математика", 7);
        var analyst = people.person(Role.ANALYST, made.municipality());

        assertThat(call(analyst, "POST", "/problem-fields/collect").at("/found").asInt())
                .isPositive();
        var list = call(analyst, "GET", "/problem-fields?year=2026&subject=" + encoded("Математика") + "&grade=7");
        var percent = list.valueStream()
                .filter(it -> it.at("/skillCode").asString().equals("M7.percent"))
                .findFirst()
                .orElseThrow();
        var path = "/problem-fields/" + percent.at("/id").asString();

        assertThat(percent.at("/scope").asString()).isEqualTo("MUNICIPALITY");
        assertThat(percent.at("/severity").asInt()).isEqualTo(3);
        assertThat(percent.at("/threshold").asDouble()).isEqualTo(60);
        assertThat(status(analyst, path + "/publish", "{\"clubs\":[],\"note\":\"\"}"))
                .isEqualTo(409);
        assertThat(status(analyst, path + "/confirm", "{\"cause\":\"гипотеза\"}"))
                .isEqualTo(200);
        assertThat(status(analyst, path + "/publish", "{\"clubs\":[null],\"note\":\"\"}"))
                .isEqualTo(400);
        var nothing = send(analyst, "GET", "/results/marks?year=x", "");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).doesNotContain("Failed to convert");
        assertThat(send(analyst, "GET", "/low-results?year=" + Integer.MIN_VALUE, "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(status(analyst, path + "/publish", "{\"clubs\":[],\"note\":\"\"}"))
                .isEqualTo(200);
        assertThat(call(analyst, "GET", path + "/trail").at("/nodes").size()).isPositive();
        assertThat(status(analyst, "/problem-fields/" + UUID.randomUUID() + "/confirm", "{}"))
                .isEqualTo(404);
    }

    @Test
    void everyFieldSaysWhyItIsJudgedSo() throws Exception {
        var made = samples.make("Математика", 7);
        var analyst = people.person(Role.ANALYST, made.municipality());
        call(analyst, "POST", "/problem-fields/collect");

        var list = call(analyst, "GET", "/problem-fields?year=2026&subject=" + encoded("Математика") + "&grade=7");

        assertThat(why(list, "M7.percent"))
                .startsWith("Результат ниже порога и ниже, чем в других местах")
                .contains("По стране — 63,")
                .endsWith("Так было 4 года: 2023, 2024, 2025, 2026.");
        assertThat(why(list, "M7.num.dec"))
                .startsWith("Результат этих школ ниже порога, и от остальных школ округа")
                .contains("По округу в целом — ")
                .doesNotContain("По стране");
        assertThat(list.valueStream().filter(it -> it.at("/severity").asInt() == 1))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.at("/why").asString())
                        .contains("данные его не показывают")
                        .doesNotContain("Так было"));
        assertThat(list.valueStream())
                .allSatisfy(it -> assertThat(it.at("/together").isArray()).isTrue());
    }

    private static String why(JsonNode list, String skill) {
        return list.valueStream()
                .filter(it -> it.at("/skillCode").asString().equals(skill))
                .findFirst()
                .orElseThrow()
                .at("/why")
                .asString();
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }

    private JsonNode call(UUID who, String method, String path) throws Exception {
        var answer = send(who, method, path, "");
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private int status(UUID who, String path, String body) throws Exception {
        return send(who, "POST", path, body).statusCode();
    }

    private HttpResponse<String> send(UUID who, String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + people.token(who))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
