package ru.vitok.session.jitsi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.session.RoomBook;
import ru.vitok.session.RoomBook.Booking;
import ru.vitok.session.jitsi.Visits.Occupant;
import tools.jackson.databind.JsonNode;

/** What the meeting server tells of its rooms: who came and who left. Unknown rooms are none of the portal's. */
@RestController
@RequestMapping("/api/jitsi/events")
@Transactional
class EventDoor {

    private final RoomBook rooms;
    private final Visits visits;
    private final DoorKey key;

    EventDoor(RoomBook rooms, Visits visits, DoorKey key) {
        this.rooms = rooms;
        this.visits = visits;
        this.key = key;
    }

    @PostMapping("/room/created")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void created(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        key.check(authorization);
    }

    @PostMapping({"/occupant/joined", "/occupant/left"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void occupant(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestBody JsonNode event) {
        key.check(authorization);
        rooms.byRoom(event.path("room_name").asString(""))
                .ifPresent(it -> tell(it, event, event.path("occupant"), null));
    }

    /** Those whose own event was lost are in the list; an empty list comes as an empty object. */
    @PostMapping("/room/destroyed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void destroyed(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestBody JsonNode event) {
        key.check(authorization);
        var booking = rooms.byRoom(event.path("room_name").asString("")).orElse(null);
        var end = time(event.path("destroyed_at"));
        if (booking != null && end != null) {
            event.path("all_occupants").forEach(it -> tell(booking, event, it, end));
            if (!event.path("is_breakout").asBoolean(false)) {
                visits.close(booking, end);
            }
        }
    }

    /** @param end when the room ended, for an occupant whose leaving nobody told */
    private void tell(Booking booking, JsonNode event, JsonNode occupant, @Nullable Instant end) {
        var joined = time(occupant.path("joined_at"));
        var address = occupant.path("occupant_jid").asString("");
        if (joined == null || address.isEmpty()) {
            return;
        }
        var word = occupant.path("id").asString(null);
        var left = time(occupant.path("left_at"));
        var breakout = event.path("is_breakout").asBoolean(false)
                ? event.path("breakout_room_id").asString("")
                : "";
        visits.put(
                booking,
                new Occupant(address, word, breakout, joined),
                left == null ? end : left,
                left == null && end != null);
        var until = left == null ? joined : left;
        if (!until.isBefore(booking.from()) && joined.isBefore(booking.until())) {
            visits.person(booking.room(), word).ifPresent(it -> rooms.seen(booking.session(), it));
        }
    }

    /** Seconds since 1970. */
    private static @Nullable Instant time(JsonNode seconds) {
        return seconds.isNumber() ? Instant.ofEpochSecond(seconds.asLong()) : null;
    }
}
