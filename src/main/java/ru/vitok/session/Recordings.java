package ru.vitok.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** The recording of a held session and the notes to it: who sees the session, sees them and finds it by them. */
@Service
public class Recordings {

    public static final int LINK_MAX = 400;
    public static final int NOTES_MAX = 8000;

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Sessions sessions;
    private final Leading leading;
    private final RecordingStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recordings(
            Sessions sessions, Leading leading, RecordingStore store, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.leading = leading;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Recording> of(UUID session) {
        return store.of(sessions.get(session).id());
    }

    /** Nothing in it takes it away. Approved minutes stand; a recording often comes later than they. */
    @Transactional
    public void put(UUID id, Recording recording) {
        var session = sessions.get(id);
        leading.require(session);
        if (!takes(session)) {
            throw Refusal.conflict("session.refusal.recording-early");
        }
        var link = recording.link().strip();
        if (!link.isEmpty() && (link.length() > LINK_MAX || !LINK.matcher(link).matches())) {
            throw new Refusal("session.refusal.recording-link");
        }
        if (recording.notes().length() > NOTES_MAX) {
            throw new Refusal("session.refusal.recording-notes", NOTES_MAX);
        }
        if (link.isEmpty() && recording.notes().isBlank()) {
            store.remove(id);
        } else {
            store.put(id, new Recording(link, recording.notes().strip()), OffsetDateTime.now(clock));
        }
        events.publishEvent(new SessionChanged(id, SessionChanged.What.MINUTES));
    }

    /** Before its end there is nothing to watch. */
    public boolean takes(Session session) {
        return session.status() == SessionStatus.HELD || session.status() == SessionStatus.MINUTES_APPROVED;
    }
}
