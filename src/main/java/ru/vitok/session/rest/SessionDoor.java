package ru.vitok.session.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.session.Planning;
import ru.vitok.session.SessionStatus;
import ru.vitok.session.Sessions;
import ru.vitok.session.SignUp;
import ru.vitok.session.SignUps;

@RestController
@RequestMapping("/api/v1/sessions")
class SessionDoor {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

    private final Sessions sessions;
    private final Planning planning;
    private final SignUps signUps;
    private final AskedSessions asked;

    SessionDoor(Sessions sessions, Planning planning, SignUps signUps, AskedSessions asked) {
        this.sessions = sessions;
        this.planning = planning;
        this.signUps = signUps;
        this.asked = asked;
    }

    @GetMapping
    @Operation(
            summary = "The calendar, as far as the caller may see it",
            description = "from and to are dates (2026-11-26) or instants (2026-11-26T12:00:00Z); to is exclusive")
    List<ShownSession> list(@RequestParam @Nullable String from, @RequestParam @Nullable String to) {
        var start = from == null ? LONG_AGO : asked.instant(from);
        var end = to == null ? FAR_AHEAD : asked.instant(to);
        return sessions.between(start, end).stream().map(ShownSession::of).toList();
    }

    @GetMapping("/{id}")
    ShownSession one(@PathVariable UUID id) {
        return ShownSession.of(sessions.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Plans a session and announces it",
            description =
                    "Times are local to the zone (2026-11-26T15:00) or carry an offset; the zone is the portal's unless"
                            + " given. With status DRAFT the session is not announced yet.")
    Map<String, UUID> plan(@RequestBody AskedSession body) {
        var id = planning.plan(asked.draft(body));
        if (body.status() != SessionStatus.DRAFT) {
            planning.announce(id);
        }
        return Map.of("id", id);
    }

    @PostMapping("/{id}/sign-up")
    @Operation(summary = "Signs the caller up; without a free place, on the waiting list")
    SignUp signUp(@PathVariable UUID id) {
        return signUps.join(id);
    }
}
