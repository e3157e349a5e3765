package ru.vitok.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** The minutes: what was heard under each item, what was decided, and their approval. */
@Service
public class Minutes {

    private static final int HEARD_MAX = 8000;

    private final Sessions sessions;
    private final SessionStore store;
    private final SessionBook book;
    private final AgendaStore agendas;
    private final DecisionStore decisions;
    private final SessionTrail trail;
    private final Leading leading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            Sessions sessions,
            SessionStore store,
            SessionBook book,
            AgendaStore agendas,
            DecisionStore decisions,
            SessionTrail trail,
            Leading leading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.book = book;
        this.agendas = agendas;
        this.decisions = decisions;
        this.trail = trail;
        this.leading = leading;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Decision> decisions(UUID session) {
        return decisions.of(sessions.get(session).id());
    }

    /** One decision, for whoever may see its session. */
    @Transactional(readOnly = true)
    public Decision decision(UUID id) {
        var decision = decisions.find(id).orElseThrow(Refusal::notFound);
        sessions.get(decision.session());
        return decision;
    }

    @Transactional
    public void heard(UUID session, UUID item, String text) {
        writing(session);
        if (text.length() > HEARD_MAX) {
            throw new Refusal("session.refusal.heard", HEARD_MAX);
        }
        agendas.heard(session, item, text.strip());
        events.publishEvent(new SessionChanged(session, SessionChanged.What.MINUTES));
    }

    @Transactional
    public UUID decide(UUID session, DecisionDraft draft) {
        var id = UUID.randomUUID();
        put(id, writing(session), draft);
        return id;
    }

    @Transactional
    public void change(UUID decision, DecisionDraft draft) {
        var known = decision(decision);
        put(decision, writing(known.session()), draft);
    }

    @Transactional
    public void remove(UUID decision) {
        var known = decision(decision);
        writing(known.session());
        decisions.remove(decision);
        trail.forget(known);
        events.publishEvent(new SessionChanged(known.session(), SessionChanged.What.MINUTES));
    }

    /** Approved minutes have a number and are not changed any more. */
    @Transactional
    public void approve(UUID id) {
        var session = writing(id);
        session.status().requireNext(SessionStatus.MINUTES_APPROVED);
        book.approve(id, session.club(), LocalDate.now(clock.withZone(session.zone())), clock.instant());
        trail.enter(sessions.get(id), Set.of());
        events.publishEvent(new SessionChanged(id, SessionChanged.What.MINUTES));
    }

    private Session writing(UUID id) {
        var session = sessions.get(id);
        leading.require(session);
        if (session.status() == SessionStatus.MINUTES_APPROVED || session.status() == SessionStatus.CANCELLED) {
            throw Refusal.conflict("session.refusal.minutes-closed");
        }
        return session;
    }

    private void put(UUID id, Session session, DecisionDraft draft) {
        if (draft.text().isBlank() || draft.text().length() > DecisionDraft.TEXT_MAX) {
            throw new Refusal("session.refusal.decision", DecisionDraft.TEXT_MAX);
        }
        store.lock(session.id());
        decisions.put(id, session.id(), draft, OffsetDateTime.now(clock));
        trail.enter(session, decision(id));
        events.publishEvent(new SessionChanged(session.id(), SessionChanged.What.MINUTES));
    }
}
