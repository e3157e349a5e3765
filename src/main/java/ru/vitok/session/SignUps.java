package ru.vitok.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Signing up, with a waiting list that moves up by itself. */
@Service
public class SignUps {

    private final Sessions sessions;
    private final SessionStore store;
    private final SignUpStore signUps;
    private final Leading leading;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUps(
            Sessions sessions,
            SessionStore store,
            SignUpStore signUps,
            Leading leading,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.signUps = signUps;
        this.leading = leading;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a place, or one in the queue where there is none left; signing up twice changes nothing. */
    @Transactional
    public SignUp join(UUID id) {
        var person = viewers.current().person();
        sessions.get(id);
        store.lock(id);
        var session = sessions.get(id);
        if (!session.open()) {
            throw Refusal.conflict("session.refusal.sign-up-closed");
        }
        var limit = session.limit();
        if (signUps.of(id, person).isEmpty()) {
            var free = limit == null || signUps.taken(id) < limit;
            signUps.add(id, person, free, OffsetDateTime.now(clock));
            events.publishEvent(new SessionChanged(id, SessionChanged.What.ROOM));
        }
        return signUps.of(id, person).orElseThrow();
    }

    @Transactional
    public void leave(UUID id) {
        var person = viewers.current().person();
        sessions.get(id);
        store.lock(id);
        signUps.remove(id, person);
        promote(id);
        events.publishEvent(new SessionChanged(id, SessionChanged.What.ROOM));
    }

    /** Where the asking person stands. */
    @Transactional(readOnly = true)
    public Optional<SignUp> mine(UUID id) {
        var person = viewers.current().personOrNull();
        return person == null ? Optional.empty() : signUps.of(sessions.get(id).id(), person);
    }

    @Transactional(readOnly = true)
    public Crowd crowd(UUID id) {
        return signUps.crowd(sessions.get(id).id());
    }

    /** Who signed up and who came; for those who lead the session. */
    @Transactional(readOnly = true)
    public List<Attendee> list(UUID id) {
        leading.require(sessions.get(id));
        return signUps.list(id);
    }

    /** More places let the first in the queue in. */
    @EventListener
    void on(SessionChanged changed) {
        if (changed.what() == SessionChanged.What.DESCRIBED || changed.what() == SessionChanged.What.MOVED) {
            store.lock(changed.session());
            promote(changed.session());
        }
    }

    private void promote(UUID id) {
        var limit = sessions.get(id).limit();
        signUps.promote(id, limit == null ? Integer.MAX_VALUE : limit)
                .forEach(person -> events.publishEvent(new PlaceGiven(id, person)));
    }
}
