package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.access.probe.Example;
import ru.vitok.access.probe.Probe;
import ru.vitok.access.probe.ProbeSet;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** The same cells through the door for other systems: what may not be seen is «not found», never «forbidden». */
@PortalTest
class AccessRestTest {

    private static final AccessSheet SHEET = AccessSheet.read();

    @Autowired
    AccessWorld world;

    @Autowired
    List<ProbeSet> sets;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void anObjectIsShownOrNotFound() throws Exception {
        var wrong = new ArrayList<String>();
        for (var probe : probes()) {
            var address = probe.rest();
            if (address != null) {
                for (var seat : world.seats()) {
                    var status = get(address.apply(probe.example()), seat).statusCode();
                    if (status != expected(probe, probe.example(), seat)) {
                        wrong.add("%s by %s: %d".formatted(probe.pair(), seat, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aListHoldsWhatItsObjectsShow() throws Exception {
        var wrong = new ArrayList<String>();
        for (var probe : probes()) {
            var list = probe.list();
            if (list != null) {
                var example = probe.example();
                for (var seat : readers()) {
                    var answer = get(list, seat);
                    var held = answer.statusCode() == 200
                            && answer.body().contains(example.id().toString());
                    if (held != probe.expected(SHEET, example, seat)) {
                        wrong.add("%s by %s: %s".formatted(probe.pair(), seat, held ? "listed" : "not listed"));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatARoleMayNotDoIsRefusedAtTheDoor() throws Exception {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var probe : probes()) {
            var address = probe.post();
            if (address != null) {
                for (var seat : world.seats()) {
                    if (probe.tries(seat) && !probe.expected(SHEET, probe.example(), seat)) {
                        asked++;
                        var status = post(address.apply(probe.example()), probe.body(), seat);
                        if (!refusals(probe, seat).contains(status)) {
                            wrong.add("%s by %s: %d".formatted(probe.pair(), seat, status));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    @Test
    void whatDoesNotExistLooksTheSame() throws Exception {
        var stranger = world.seat(Role.TEACHER, "C1");
        for (var probe : probes()) {
            var address = probe.rest();
            if (address != null && !probe.expected(SHEET, probe.example(), stranger)) {
                var known = get(address.apply(probe.example()), stranger);
                var unknown = get(address.apply(Example.of(UUID.randomUUID(), unknown(probe))), stranger);
                assertThat(unknown.statusCode()).as(probe.pair()).isEqualTo(known.statusCode());
                assertThat(unknown.body().replaceAll("\"instance\":\"[^\"]*\"", ""))
                        .isEqualTo(known.body().replaceAll("\"instance\":\"[^\"]*\"", ""));
            }
        }
    }

    private static Organisation unknown(Probe probe) {
        return probe.example().place();
    }

    private static int expected(Probe probe, Example example, Seat seat) {
        if (seat.guest()) {
            return 401;
        }
        return probe.expected(SHEET, example, seat) ? 200 : 404;
    }

    /** Lists are long: one of each role in the school, above it, beside it and far away. */
    private List<Seat> readers() {
        var places =
                List.of(world.place("A1"), world.place("A"), world.place("R"), world.place("B1"), world.place("C"));
        return world.seats().stream()
                .filter(it -> !it.guest() && places.contains(it.at()))
                .toList();
    }

    /** «Forbidden» only where the object may be seen anyway, or is only about to be. */
    private static List<Integer> refusals(Probe probe, Seat seat) {
        if (seat.guest()) {
            return List.of(401);
        }
        var example = probe.example();
        var seen = probe.action() == Action.CREATE
                || SHEET.allows(probe.object(), Action.VIEW, seat, example.place(), false);
        return seen ? List.of(403, 404) : List.of(404);
    }

    private int post(String path, String body, Seat seat) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Content-Type", "application/json");
        if (!seat.guest()) {
            request.header("Authorization", "Bearer " + seat.token());
        }
        return client.send(
                        request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> get(String path, Seat seat) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path));
        if (!seat.guest()) {
            request.header("Authorization", "Bearer " + seat.token());
        }
        return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private List<Probe> probes() {
        return sets.stream().flatMap(it -> it.probes().stream()).toList();
    }
}
