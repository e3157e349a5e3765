package ru.vitok.session.jitsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.session.RoomBook;
import ru.vitok.uikit.ModuleTranslations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The meeting server's two doors, with what a real one was seen to send. */
@PortalTest
class JitsiDoorsTest {

    private static final String KEY = "Bearer a key of the meeting server";
    private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");
    private static final long JOINED = START.getEpochSecond() + 60;

    @Autowired
    private RoomBook rooms;

    @Autowired
    private Visits visits;

    @Autowired
    private TestPeople people;

    @Autowired
    private ModuleTranslations texts;

    @Autowired
    private JdbcClient jdbc;

    private final DoorKey key = new DoorKey(new JitsiSettings(
            "https://meet.example.org", "meet.jitsi", "vitok", "jitsi", "", KEY.substring("Bearer ".length())));
    private UUID session;
    private String room;
    private UUID person;
    private UUID word;

    @BeforeEach
    void announce() {
        var here = people.municipality();
        person = people.person(Role.TEACHER, people.school(here));
        session = UUID.randomUUID();
        room = "vitok-" + UUID.randomUUID();
        word = UUID.randomUUID();
        var club = UUID.randomUUID();
        jdbc.sql("""
                insert into club (id, organisation_id, kind, title, level, created_at, audience)
                values (:club, :here, 'CLUB', 'Клуб', 'MUNICIPALITY', now(), '{}')""").param("club", club).param("here", here.id()).update();
        jdbc.sql("""
                insert into club_session (id, club_id, organisation_id, title, type, starts_at, ends_at, zone,
                  local_start, openness, status, room, here_code, created_at, changed_at, audience)
                values (:id, :club, :here, 'Три хода', 'MEETING', :start, :end, 'Europe/Moscow', '2026-11-26 15:00',
                  'OPEN', 'ANNOUNCED', :room, '1234', now(), now(), '{}')""")
                .param("id", session)
                .param("club", club)
                .param("here", here.id())
                .param("start", OffsetDateTime.ofInstant(START, ZoneOffset.UTC))
                .param("end", OffsetDateTime.ofInstant(START.plus(Duration.ofMinutes(60)), ZoneOffset.UTC))
                .param("room", room)
                .update();
        visits.issued(room, word, person);
    }

    @Test
    void aRoomIsReservedUnderItsOwnNameAndAskingAgainChangesNothing() {
        var door = reservations(START.minusSeconds(60));

        var first = door.reserve(KEY, room, "random@meet.jitsi");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(first.getBody())
                .containsEntry("id", session.toString())
                .containsEntry("name", room)
                .containsEntry("mail_owner", "random@meet.jitsi")
                .containsEntry("start_time", "2026-11-26T12:00:00Z")
                .containsEntry("duration", 90 * 60L);
        assertThat(door.reserve(KEY, room, "random@meet.jitsi").getBody()).isEqualTo(first.getBody());
        assertThat(door.standing(KEY, session)).containsEntry("id", session.toString());
        assertThat(door.gone(KEY, "777.0").getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void tooEarlyTooLateAndUnknownAreRefusedInWords() {
        var early = reservations(START.minus(Duration.ofDays(2))).reserve(KEY, room, "x");
        var late = reservations(START.plus(Duration.ofMinutes(91))).reserve(KEY, room, "x");

        assertThat(early.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(early.getBody()).containsEntry("message", "Комната откроется 26 ноября 14:45 МСК");
        assertThat(late.getBody()).containsEntry("message", "Такой комнаты нет или заседание уже прошло");
        assertThat(reservations(START).reserve(KEY, "elsewhere", "x").getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void withoutTheKeyNobodyIsHeardAndWithoutASettingNobodyCanBe() {
        var door = reservations(START);

        for (var wrong : List.of("", "Bearer", "Bearer ", KEY + "x", KEY.substring(7))) {
            assertThatThrownBy(() -> door.reserve(wrong, room, "x")).isInstanceOf(AccessDeniedException.class);
        }
        var closed = new DoorKey(new JitsiSettings("https://meet.example.org", "meet.jitsi", "vitok", "jitsi", "", ""));
        assertThatThrownBy(() -> closed.check("Bearer ")).isInstanceOf(Refusal.class);
    }

    @Test
    void aVisitIsCountedOnceHoweverOftenAndInWhateverOrderItIsTold() {
        var door = new EventDoor(rooms, visits, key);

        door.occupant(KEY, event("\"left_at\": %d,".formatted(JOINED + 600)));
        door.occupant(KEY, event(""));
        door.occupant(KEY, event(""));
        door.destroyed(
                KEY,
                json("{\"room_name\": \"%s\", \"destroyed_at\": %d, \"all_occupants\": {}}"
                        .formatted(room, JOINED + 900)));

        assertThat(seconds()).containsExactly(600L);
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void whoseLeavingWasLostLeftWithTheRoom() {
        var door = new EventDoor(rooms, visits, key);

        door.occupant(KEY, event(""));
        door.destroyed(
                KEY,
                json("{\"room_name\": \"%s\", \"destroyed_at\": %d, \"all_occupants\": []}"
                        .formatted(room, JOINED + 900)));
        assertThat(seconds()).containsExactly(900L);

        // the crashed browser's own event comes a minute late
        door.occupant(KEY, event("\"left_at\": %d,".formatted(JOINED + 700)));
        assertThat(seconds()).containsExactly(700L);
    }

    @Test
    void aGuestWithoutAPassAndAnUnknownRoomChangeNobodysPresence() {
        var door = new EventDoor(rooms, visits, key);

        door.occupant(KEY, json(event("").toString().replace(word.toString(), "someone")));
        door.occupant(KEY, json(event("").toString().replace(room, "elsewhere")));

        assertThat(present()).isZero();
    }

    private ReservationDoor reservations(Instant now) {
        return new ReservationDoor(rooms, key, texts, Clock.fixed(now, ZoneOffset.UTC));
    }

    private JsonNode event(String left) {
        return json("""
                {"event_name": "muc-occupant", "room_name": "%s", "is_breakout": false,
                 "occupant": {"id": "%s", "name": "Кто угодно", %s "occupant_jid": "abc@meet.jitsi/x",
                 "joined_at": %d}}""".formatted(room, word, left, JOINED));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Long> seconds() {
        return jdbc.sql("""
                select extract(epoch from left_at - joined_at)::bigint from room_visit where session_id = :session""").param("session", session).query(Long.class).list();
    }

    private int present() {
        return jdbc.sql("select count(*) from session_attendance where session_id = :session and person_id = :person")
                .param("session", session)
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
