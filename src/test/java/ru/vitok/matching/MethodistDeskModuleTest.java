package ru.vitok.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.HelpType;
import ru.vitok.difficulty.Visibility;
import ru.vitok.people.Audience;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.ModuleTranslations;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class MethodistDeskModuleTest {

    private final String subject = "Подбор " + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Moscow")));

    @Autowired
    MethodistDesk desk;

    @Autowired
    Difficulties difficulties;

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private Organisation here;
    private UUID teacher;
    private UUID methodist;

    @BeforeEach
    void people() {
        here = people.municipality();
        teacher = people.person(Role.TEACHER, people.school(here));
        methodist = people.person(Role.METHODIST, here);
    }

    @Test
    void theSameSkillAndGradeTriedBeforeComesFirstAndSaysWhy() {
        var best = put(EntryType.PRACTICE, "Цепочки обоснования решения", 6, "M6.reason", "TRIED", null);
        put(EntryType.PRACTICE, "Совсем про другое", 9, "M9.other", "PUBLISHED", null);
        var id = post("Дети не могут объяснить обоснование решения", false);

        var matches = people.as(methodist, () -> desk.matches(id, ModuleTranslations.RUSSIAN));

        assertThat(matches.getFirst().id()).isEqualTo(best);
        assertThat(matches.getFirst().reasons())
                .contains("то же умение", "тот же предмет и класс", "общие слова: обоснование, решения");
        assertThat(matches).allMatch(match -> match.score() >= 0 && match.score() <= 1);
        assertThat(matches.getFirst().score()).isGreaterThan(matches.getLast().score());
    }

    @Test
    void aSessionThatIsOverIsNotOffered() {
        put(EntryType.SESSION, "Прошедшее заседание об обосновании", 6, "M6.reason", "PLANNED", today.minusDays(1));
        var coming = put(
                EntryType.SESSION, "Заседание об обосновании решения", 6, "M6.reason", "PLANNED", today.plusDays(4));
        var id = post("Обоснование решения", false);

        var sessions = people.as(methodist, () -> desk.matches(id, ModuleTranslations.RUSSIAN)).stream()
                .filter(match -> match.type() == HelpType.SESSION)
                .toList();

        assertThat(sessions).extracting(Match::id).containsExactly(coming);
        assertThat(sessions.getFirst().reasons()).contains("через 4 дня");
    }

    @Test
    void peopleAreOfferedForWhatTheyTeachAndAreAndOnlyToTheMethodist() {
        var mentor = people.person(Role.TEACHER, people.school(here));
        var school = people.school(here).id();
        people.teach(new Teaching(mentor, school, subject, List.of(6), 12, "высшая", null));
        var beginner = people.person(Role.TEACHER, people.school(here));
        people.teach(new Teaching(beginner, school, subject, List.of(6), 1, null, null));
        var id = post("Обоснование решения", false);

        assertThat(colleagues(methodist, id)).singleElement().satisfies(match -> {
            assertThat(match.id()).isEqualTo(mentor);
            assertThat(match.reasons()).contains("категория: высшая", "стаж 12 лет");
        });
        assertThat(colleagues(teacher, id)).isEmpty();
    }

    @Test
    void aHiddenGradeOrSkillDoesNotShowInTheReasons() {
        put(EntryType.PRACTICE, "Цепочки обоснования решения", 6, "M6.reason", "TRIED", null);
        var id = post("Обоснование решения", true);

        var reasons = people.as(methodist, () -> desk.matches(id, ModuleTranslations.RUSSIAN))
                .getFirst()
                .reasons();

        assertThat(reasons).contains("тот же предмет").doesNotContain("то же умение", "тот же предмет и класс");
    }

    @Test
    void matchesAreServedToOtherSystemsAndHiddenFromStrangers() throws Exception {
        put(EntryType.PRACTICE, "Цепочки обоснования решения", 6, "M6.reason", "TRIED", null);
        var id = post("Обоснование решения", false);

        var answer = ask(id, people.token(methodist));
        assertThat(answer.statusCode()).isEqualTo(200);
        var first = JsonMapper.shared().readTree(answer.body()).get(0);
        assertThat(first.get("type").asString()).isEqualTo("PRACTICE");
        assertThat(first.get("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(first.get("reasons").get(0).asString()).isEqualTo("то же умение");
        var stranger = people.person(Role.METHODIST, people.municipality());
        assertThat(ask(id, people.token(stranger)).statusCode()).isEqualTo(404);
    }

    private List<Match> colleagues(UUID reader, UUID id) {
        return people.as(reader, () -> desk.matches(id, ModuleTranslations.RUSSIAN)).stream()
                .filter(match -> match.type() == HelpType.PERSON)
                .toList();
    }

    private UUID post(String text, boolean anonymous) {
        var draft =
                new DifficultyDraft(text, subject, 6, "M6.reason", anonymous, Visibility.ME_AND_METHODIST, Set.of());
        return people.as(teacher, () -> difficulties.post(draft));
    }

    private UUID put(EntryType type, String title, int grade, String skill, String status, @Nullable LocalDate date) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> index.put(new SearchEntry(
                type,
                id,
                title,
                title,
                "",
                subject,
                Set.of(grade),
                Set.of(skill),
                status,
                Set.of(Audience.PUBLIC),
                "practices/" + id,
                date,
                1,
                null)));
        await().until(() -> people.as(
                methodist,
                () -> search.find(SearchQuery.of("").withSubjects(Set.of(subject))).hits().stream()
                        .anyMatch(hit -> hit.id().equals(id))));
        return id;
    }

    private HttpResponse<String> ask(UUID id, String token) throws Exception {
        var address = URI.create("http://localhost:" + port + "/api/v1/difficulties/" + id + "/matches");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
