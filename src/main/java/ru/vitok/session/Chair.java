package ru.vitok.session;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holding a session: begin it, go through the agenda, end it. */
@Service
public class Chair {

    private final Sessions sessions;
    private final SessionBook book;
    private final AgendaStore agendas;
    private final SessionTrail trail;
    private final Leading leading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chair(
            Sessions sessions,
            SessionBook book,
            AgendaStore agendas,
            SessionTrail trail,
            Leading leading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.book = book;
        this.agendas = agendas;
        this.trail = trail;
        this.leading = leading;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the session and the first item of its agenda; an end pressed by mistake is taken back so too. */
    @Transactional
    public void begin(UUID id) {
        turn(id, SessionStatus.LIVE, SessionChanged.What.STARTED);
        agendas.of(id).stream()
                .filter(item -> item.state() == ItemState.PLANNED)
                .findFirst()
                .ifPresent(item -> agendas.begin(id, item.id(), clock.instant()));
    }

    @Transactional
    public void beginItem(UUID id, UUID item) {
        leading.require(sessions.get(id));
        agendas.begin(id, item, clock.instant());
        events.publishEvent(new SessionChanged(id, SessionChanged.What.ROOM));
    }

    @Transactional
    public void end(UUID id) {
        turn(id, SessionStatus.HELD, SessionChanged.What.HELD);
        agendas.finish(id);
    }

    private void turn(UUID id, SessionStatus status, SessionChanged.What what) {
        var session = sessions.get(id);
        leading.require(session);
        session.status().requireNext(status);
        book.status(id, status, "", clock.instant());
        trail.enter(sessions.get(id), Set.of());
        events.publishEvent(new SessionChanged(id, what));
    }
}
