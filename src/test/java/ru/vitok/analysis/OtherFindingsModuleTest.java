package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.club.DeficitDraft;
import ru.vitok.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages show beside problem fields is told at a door of its own; the list of problem fields stays what it was. */
@PortalTest
class OtherFindingsModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    GiftedFields gifted;

    @Autowired
    Clubs clubs;

    @Autowired
    CorporateDeficits deficits;

    @Value("${local.server.port}")
    int port;

    @Test
    void olympiadsAndCorporateDeficitsAreToldToThoseWhoSeeThemAndChangeNothingOfTheFields() throws Exception {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var found = people.as(methodist, () -> gifted.find(row(), "Задачи на доказательство", Set.of()));
        var club = people.as(
                methodist,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB, "Клуб математиков", "Математика", ClubLevel.MUNICIPALITY, here.id(), "", true)));
        var lacked = people.as(methodist, () -> deficits.record(club, deficit()));

        var all = call(methodist, "/problem-fields/findings?subject=" + encoded("Математика"));

        assertThat(all.valueStream()
                        .map(it ->
                                it.at("/kind").asString() + " " + it.at("/id").asString()))
                .containsExactly("GIFTED " + found, "CORPORATE " + lacked);
        assertThat(all.get(0).at("/laureates").asInt()).isEqualTo(3);
        assertThat(all.get(1).at("/skills/0").asString()).isEqualTo("M7.percent");
        // the deficit is of grades 5 to 7, the olympiad of grade 8
        assertThat(call(methodist, "/problem-fields/findings?grade=8").size()).isEqualTo(1);
        assertThat(call(methodist, "/problem-fields/findings?kind=CORPORATE&grade=5")
                        .size())
                .isEqualTo(1);
        assertThat(call(methodist, "/problem-fields?year=2026").size()).isZero();
        var stranger = people.person(Role.TEACHER, people.school(people.municipality()));
        assertThat(call(stranger, "/problem-fields/findings").size()).isZero();
        assertThat(call(methodist, "/openapi.json")
                        .at("/paths/~1api~1v1~1problem-fields~1findings/get")
                        .isMissingNode())
                .isFalse();
    }

    private static OlympiadRow row() {
        return new OlympiadRow(
                2026, OlympiadStage.MUNICIPAL, "Математика", 8, false, 20, 1, 2, 15.0, 5.0, 36.0, 4, 50.0);
    }

    private static DeficitDraft deficit() {
        return new DeficitDraft(
                "Не хватает приёмов", "Математика", 5, 7, List.of("M7.percent"), "Видно на уроках", "", List.of());
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }

    private JsonNode call(UUID who, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + people.token(who))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        }
    }
}
