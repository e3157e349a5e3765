package ru.vitok.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.people.Audience;
import ru.vitok.session.Session;
import ru.vitok.session.Sessions;

/** Sessions open to all that are still to come, the nearest first; what a guest sees, whoever asks. */
@Component
class OpenSessions {

    private static final Duration AHEAD = Duration.ofDays(365);

    private final Sessions sessions;
    private final Clock clock;

    OpenSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    List<Session> coming() {
        var now = clock.instant();
        return sessions.between(now, now.plus(AHEAD)).stream()
                .filter(session -> session.open() && session.audience().contains(Audience.PUBLIC))
                .toList();
    }
}
