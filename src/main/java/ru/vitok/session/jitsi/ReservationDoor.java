package ru.vitok.session.jitsi;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.kernel.Refusal;
import ru.vitok.session.RoomBook;
import ru.vitok.session.RoomBook.Booking;
import ru.vitok.uikit.ModuleTranslations;

/**
 * May this room be opened now? Asked once for a room; the same question has the same answer. The identifier is the
 * session's, a text: the server turns numbers into fractions.
 */
@RestController
@RequestMapping("/api/jitsi/reservations/conference")
class ReservationDoor {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM HH:mm 'МСК'", ModuleTranslations.RUSSIAN);

    private final RoomBook rooms;
    private final DoorKey key;
    private final ModuleTranslations texts;
    private final Clock clock;

    ReservationDoor(RoomBook rooms, DoorKey key, ModuleTranslations texts, Clock clock) {
        this.rooms = rooms;
        this.key = key;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> reserve(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam String name,
            @RequestParam(name = "mail_owner", defaultValue = "vitok") String owner) {
        key.check(authorization);
        var booking = rooms.byRoom(name).orElse(null);
        var now = clock.instant();
        if (booking == null || !booking.announced() || !now.isBefore(booking.until())) {
            return refused("session.jitsi.no-room");
        }
        return booking.open(now)
                ? ResponseEntity.ok(shown(booking, owner))
                : refused("session.jitsi.early", WHEN.format(booking.from().atZone(MOSCOW)));
    }

    @GetMapping("/{id}")
    Map<String, Object> standing(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @PathVariable UUID id) {
        key.check(authorization);
        return shown(rooms.bySession(id).orElseThrow(Refusal::notFound), "vitok");
    }

    /** The room is empty or over; the session goes by its own clock. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> gone(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @PathVariable String id) {
        key.check(authorization);
        return ResponseEntity.noContent().build();
    }

    private static Map<String, Object> shown(Booking booking, String owner) {
        return Map.of(
                "id", booking.session().toString(),
                "name", booking.room(),
                "mail_owner", owner,
                "start_time", booking.startsAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                "duration",
                        Duration.between(booking.startsAt(), booking.until()).toSeconds());
    }

    /** The server shows the text to the person. */
    private ResponseEntity<Map<String, Object>> refused(String message, Object... arguments) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(Map.of("message", texts.getTranslation(message, ModuleTranslations.RUSSIAN, arguments)));
    }
}
