package ru.vitok.session;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.club.Clubs;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Planning a session, announcing, changing, moving and cancelling it. */
@Service
public class Planning {

    private final Sessions sessions;
    private final SessionBook book;
    private final SessionLinks links;
    private final AgendaStore agendas;
    private final SessionTrail trail;
    private final Leading leading;
    private final Hosting hosting;
    private final Clubs clubs;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            Sessions sessions,
            SessionBook book,
            SessionLinks links,
            AgendaStore agendas,
            SessionTrail trail,
            Leading leading,
            Hosting hosting,
            Clubs clubs,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.book = book;
        this.links = links;
        this.agendas = agendas;
        this.trail = trail;
        this.leading = leading;
        this.hosting = hosting;
        this.clubs = clubs;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** A new session in draft; whoever plans it hosts it. */
    @Transactional
    public UUID plan(SessionDraft draft) {
        PlanRules.check(draft);
        var club = clubs.of(draft.club());
        leading.requirePlan(club.id(), club.organisation());
        trail.requireVisible(draft, Set.of());
        var id = UUID.randomUUID();
        var author = viewers.current().personOrNull();
        book.add(id, draft, club.organisation(), author, clock.instant());
        if (author != null) {
            links.hosts(id, Set.of(author));
        }
        store(id, draft);
        hosting.renew(id, draft.club(), club.organisation(), draft.openness(), SessionStatus.DRAFT);
        events.publishEvent(new SessionChanged(id, SessionChanged.What.PLANNED));
        return id;
    }

    /** Makes the session known to those it is for. */
    @Transactional
    public void announce(UUID id) {
        var session = lead(id);
        session.status().requireNext(SessionStatus.ANNOUNCED);
        PlanRules.checkAhead(session, clock.instant());
        turn(session, SessionStatus.ANNOUNCED, "");
        events.publishEvent(new SessionChanged(id, SessionChanged.What.ANNOUNCED));
    }

    /** New words, time or agenda; a new time is a move of which those who signed up hear. */
    @Transactional
    public void change(UUID id, SessionDraft draft) {
        PlanRules.check(draft);
        var session = lead(id);
        if (session.past()) {
            throw Refusal.conflict("session.refusal.over");
        }
        var former = trail.causes(id);
        trail.requireVisible(draft, former);
        var starts = draft.startsAt().atZone(draft.zone()).toInstant();
        var moved = !starts.equals(session.startsAt()) && session.status() != SessionStatus.DRAFT;
        book.describe(id, draft);
        book.touch(id, moved ? session.startsAt() : null, clock.instant());
        store(id, draft);
        hosting.renew(id, session.club(), session.organisation(), draft.openness(), session.status());
        if (session.status() != SessionStatus.DRAFT) {
            trail.enter(sessions.get(id), former);
        }
        var what = moved ? SessionChanged.What.MOVED : SessionChanged.What.DESCRIBED;
        events.publishEvent(new SessionChanged(id, what));
    }

    @Transactional
    public void move(UUID id, LocalDateTime startsAt, LocalDateTime endsAt) {
        change(id, draft(id).at(startsAt, endsAt));
    }

    /** Calls an announced session off; a draft, which nobody knows of, goes without a trace. */
    @Transactional
    public void cancel(UUID id, String reason) {
        var session = lead(id);
        session.status().requireNext(SessionStatus.CANCELLED);
        if (session.status() == SessionStatus.DRAFT) {
            book.remove(id);
            return;
        }
        turn(session, SessionStatus.CANCELLED, PlanRules.reason(reason));
        events.publishEvent(new SessionChanged(id, SessionChanged.What.CANCELLED));
    }

    /** The session as it stands, as if it were planned so now. */
    SessionDraft draft(UUID id) {
        return PlanRules.draft(sessions.get(id), sessions.fields(id), sessions.difficulties(id), sessions.agenda(id));
    }

    private Session lead(UUID id) {
        var session = sessions.get(id);
        leading.require(session);
        return session;
    }

    private void turn(Session session, SessionStatus status, String reason) {
        book.status(session.id(), status, reason, clock.instant());
        hosting.renew(session.id(), session.club(), session.organisation(), session.openness(), status);
        trail.enter(sessions.get(session.id()), Set.of());
    }

    private void store(UUID id, SessionDraft draft) {
        links.fields(id, draft.fields());
        links.difficulties(id, draft.difficulties());
        agendas.put(id, draft.agenda());
    }
}
