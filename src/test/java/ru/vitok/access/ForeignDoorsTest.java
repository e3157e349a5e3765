package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.access.probe.Probe;
import ru.vitok.access.probe.ProbeSet;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Role;
import ru.vitok.session.Calendars;

/** The side doors by which another municipality's objects might be reached: search, calendars, the trail. */
@PortalTest
class ForeignDoorsTest {

    private static final AccessSheet SHEET = AccessSheet.read();
    private static final List<String> WORDS = List.of(
            "Пять минут устных обоснований",
            "Три хода к обоснованию",
            "Курс для прав",
            "Клуб для прав",
            "Решают верно, но не объясняют",
            "Устные обоснования на каждом уроке");

    @Autowired
    AccessWorld world;

    @Autowired
    List<ProbeSet> sets;

    @Autowired
    Calendars calendars;

    @Autowired
    EvidenceLedger ledger;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void searchTellsNobodyOfWhatIsNotTheirs() throws Exception {
        var shown = shown();
        shown.forEach(Probe::example);
        var course = example("course");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        search("Курс для прав", world.seat(Role.METHODIST, "A")).contains(course.toString()));
        for (var at : List.of("B1", "C", "C1", "D1")) {
            for (var role : Role.values()) {
                var seat = world.seat(role, at);
                for (var words : WORDS) {
                    var found = search(words, seat);
                    for (var probe : shown) {
                        if (!probe.expected(SHEET, probe.example(), seat)) {
                            assertThat(found)
                                    .as("%s for %s", probe.pair(), seat)
                                    .doesNotContain(probe.example().id().toString());
                        }
                    }
                }
            }
        }
    }

    @Test
    void aCalendarHoldsOnlyWhatItsReaderMaySee() throws Exception {
        var municipal = example("session.municipality");
        var open = example("session.open");
        var neighbour = world.seat(Role.TEACHER, "B1").person();
        var colleague = world.seat(Role.TEACHER, "A1").person();

        assertThat(world.people().as(colleague, () -> calendars.one(municipal))).contains(municipal.toString());
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> world.people().as(neighbour, () -> calendars.one(municipal)));
        var everybody = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/calendar/open.ics"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(everybody.replaceAll("\\R ", ""))
                .contains(open.toString())
                .doesNotContain(municipal.toString())
                .doesNotContain(example("session.members").toString())
                .doesNotContain(example("session.draft").toString());
    }

    @Test
    void theTrailShowsNoNodeOfWhatIsNotTheirs() {
        var refs = List.of(
                new NodeRef(NodeType.PROBLEM_FIELD, example("problem-field.candidate")),
                new NodeRef(NodeType.SESSION, example("session.municipality")),
                new NodeRef(NodeType.RECOMMENDATION, example("recommendation.sent")));
        for (var role : Role.values()) {
            var stranger = world.seat(role, "C").person();
            assertThat(world.people().as(stranger, () -> ledger.nodes(java.util.Set.copyOf(refs))))
                    .isEmpty();
        }
        var analyst = world.seat(Role.ANALYST, "A").person();
        assertThat(world.people().as(analyst, () -> ledger.nodes(java.util.Set.copyOf(refs))))
                .hasSize(3);
    }

    private UUID example(String object) {
        return shown().stream()
                .filter(it -> it.object().equals(object))
                .findFirst()
                .orElseThrow()
                .example()
                .id();
    }

    /** Probes whose example is what they are about. */
    private List<Probe> shown() {
        return sets.stream()
                .flatMap(it -> it.probes().stream())
                .filter(it -> it.action() == Action.VIEW && (it.rest() != null || it.page() != null))
                .toList();
    }

    private String search(String words, Seat seat) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/search?q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + seat.token())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
