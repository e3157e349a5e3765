package ru.vitok.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Audience;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;

/** Canaries: name, school and the skill that tells the grade must come out of no door before the question is taken. */
@PortalTest
class HiddenNameModuleTest {

    private static final String NAME = "Канарейкина Зинаида Тайновна";
    private static final String SCHOOL = "Школа Канареечная";
    private static final String SKILL = "M6.canary";

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultyQueue queue;

    @Autowired
    DifficultyTalk talk;

    @Autowired
    Search search;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Notices notices;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private Organisation here;
    private UUID author;
    private UUID taker;
    private UUID other;
    private UUID field;

    @BeforeEach
    void people() {
        here = people.municipality();
        var code = UUID.randomUUID().toString().substring(0, 12);
        var school = people.school(here, "edu" + code, SCHOOL, "город");
        author = people.person(NAME, "canary" + code, Role.TEACHER, school);
        taker = people.person(Role.METHODIST, here);
        other = people.person(Role.METHODIST, here);
        field = UUID.randomUUID();
        ledger.place(new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, field),
                "Обоснования, 6 класс, " + SCHOOL,
                "",
                "PUBLISHED",
                "problem-fields/" + field,
                here.id(),
                Set.of(Audience.PUBLIC),
                Instant.parse("2026-11-01T00:00:00Z")));
    }

    @Test
    void nobodyKnowsTheAuthorUntilAMethodistTakesIt() throws Exception {
        var id = post(Visibility.OPEN);
        var colleague = people.person(Role.TEACHER, people.school(here));

        for (var reader : List.of(taker, other, colleague)) {
            assertThat(everythingSeenBy(reader, id)).doesNotContain("Канарей", "Канареечная", SKILL, author.toString());
            assertThat(people.as(reader, () -> difficulties.get(id)).grade()).isNull();
        }
    }

    @Test
    void onlyTheMethodistWhoTookItKnowsTheAuthor() throws Exception {
        var id = post(Visibility.ME_AND_METHODIST);

        people.as(taker, () -> queue.take(id));

        var seen = people.as(taker, () -> difficulties.get(id));
        assertThat(seen.authorName()).isEqualTo(NAME);
        assertThat(seen.school()).isEqualTo(SCHOOL);
        assertThat(seen.grade()).isEqualTo(6);
        assertThat(people.as(taker, () -> talk.fields(seen))).hasSize(1);
        assertThat(everythingSeenBy(other, id)).doesNotContain("Канарей", "Канареечная", SKILL, author.toString());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(other, () -> queue.answer(id, "Чужой ответ", List.of())))
                .returns("difficulty.refusal.taken-by-other", Refusal::key);
    }

    @Test
    void theTrailOfAProblemFieldDoesNotLeadOthersToTheHiddenQuestion() {
        var id = post(Visibility.OPEN);
        people.as(taker, () -> queue.answer(id, "Ответ", List.of()));
        var root = new NodeRef(NodeType.PROBLEM_FIELD, field);

        assertThat(people.as(other, () -> ledger.trail(root)).nodes())
                .extracting(Node::ref)
                .containsExactly(root);
        assertThat(people.as(taker, () -> ledger.trail(root)).nodes())
                .extracting(node -> node.ref().type())
                .contains(NodeType.DIFFICULTY, NodeType.ANSWER);
    }

    private UUID post(Visibility visibility) {
        var draft =
                new DifficultyDraft("Ученики молчат у доски", "Математика", 6, SKILL, true, visibility, Set.of(field));
        var id = people.as(author, () -> difficulties.post(draft));
        await().until(() -> people.as(taker, () -> search.find(SearchQuery.of("молчат у доски"))).hits().stream()
                .anyMatch(hit -> hit.id().equals(id)));
        return id;
    }

    private String everythingSeenBy(UUID reader, UUID id) throws Exception {
        var seen = new StringBuilder();
        people.as(reader, () -> {
            var found = difficulties.get(id);
            seen.append(found).append(talk.fields(found)).append(talk.trail(id)).append(talk.messages(id));
            seen.append(talk.answers(id)).append(difficulties.list(List.of()));
            seen.append(search.find(SearchQuery.of("молчат у доски")));
            seen.append(notices.mine(PageRequest.of(0, 20)).getContent());
        });
        for (var path : List.of("/difficulties", "/difficulties/" + id, "/search?q=молчат")) {
            seen.append(ask(path, people.token(reader)));
        }
        return seen.toString();
    }

    private String ask(String path, String token) throws Exception {
        var address = new URI("http", null, "localhost", port, null, null, null) + "/api/v1"
                + path.replace("молчат", "%D0%BC%D0%BE%D0%BB%D1%87%D0%B0%D1%82");
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }
}
