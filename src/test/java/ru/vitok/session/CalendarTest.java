package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.Clubs;
import ru.vitok.people.Role;

@PortalTest
class CalendarTest {

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    Planning planning;

    @Autowired
    SignUps signUps;

    @Autowired
    Calendars calendars;

    @LocalServerPort
    int port;

    UUID leader;
    UUID teacher;
    UUID club;

    @BeforeEach
    void aClub() {
        var here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, people.school(here));
        club = people.as(leader, () -> clubs.create(SessionFixtures.club(here)));
    }

    @Test
    void aSessionKeepsItsUidThroughMoveAndCancellation() {
        var id = announced(Openness.OPEN);
        var first = calendars.one(id);
        people.as(
                leader,
                () -> planning.move(
                        id,
                        SessionFixtures.START.plusDays(1),
                        SessionFixtures.START.plusDays(1).plusMinutes(90)));
        var moved = calendars.one(id);
        people.as(leader, () -> planning.cancel(id, ""));
        var cancelled = calendars.one(id);

        assertThat(first)
                .contains("UID:" + id + "@vitok", "SEQUENCE:1", "METHOD:PUBLISH", "STATUS:CONFIRMED")
                .contains("DTSTART;TZID=Europe/Moscow:20270318T150000", "BEGIN:VTIMEZONE", "TZID:Europe/Moscow")
                .contains("/sessions/" + id);
        assertThat(moved).contains("UID:" + id + "@vitok", "SEQUENCE:2", "DTSTART;TZID=Europe/Moscow:20270319T150000");
        assertThat(cancelled).contains("UID:" + id + "@vitok", "SEQUENCE:3", "METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void theOpenFeedShowsOpenSessionsToAnyoneAndSetsNoCookie() throws Exception {
        var open = announced(Openness.OPEN);
        var closed = announced(Openness.MUNICIPALITY);

        var answer = get("open");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains(open.toString()).doesNotContain(closed.toString());
    }

    @Test
    void thePersonalFeedShowsOnesOwnSessionsUntilItsAddressIsReplaced() throws Exception {
        var joined = announced(Openness.MUNICIPALITY);
        var other = announced(Openness.MUNICIPALITY);
        people.as(teacher, () -> signUps.join(joined));
        var secret = secret(people.as(teacher, calendars::renewAddress));

        assertThat(get(secret).body()).contains(joined.toString()).doesNotContain(other.toString());
        people.as(teacher, calendars::renewAddress);
        assertThat(get(secret).statusCode()).isEqualTo(404);
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private UUID announced(Openness openness) {
        var id = people.as(leader, () -> planning.plan(SessionFixtures.plan(club, openness, null)));
        people.as(leader, () -> planning.announce(id));
        return id;
    }

    private HttpResponse<String> get(String name) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("http://localhost:" + port + "/api/v1/calendar/" + name + ".ics");
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
