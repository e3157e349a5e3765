package ru.vitok.session;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.club.LeadersChanged;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/**
 * Who hosts a session. Hosts and those who lead the club see it in draft already, so that its audience follows them: on
 * its page, in the search and in the trail.
 */
@Service
public class Hosting {

    private final Sessions sessions;
    private final SessionLinks links;
    private final SessionBook book;
    private final Leading leading;
    private final SessionTrail trail;
    private final DecisionStore decisions;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;

    Hosting(
            Sessions sessions,
            SessionLinks links,
            SessionBook book,
            Leading leading,
            SessionTrail trail,
            DecisionStore decisions,
            Viewers viewers,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.links = links;
        this.book = book;
        this.leading = leading;
        this.trail = trail;
        this.decisions = decisions;
        this.viewers = viewers;
        this.events = events;
    }

    /** Names another host; a host moderates the room. */
    @Transactional
    public void host(UUID id, UUID person) {
        var session = lead(id);
        links.hosts(id, Set.of(person));
        renew(session);
    }

    @Transactional
    public void unhost(UUID id, UUID person) {
        var session = lead(id);
        if (links.hosts(id).size() == 1) {
            throw new Refusal("session.refusal.last-host");
        }
        links.unhost(id, person);
        renew(session);
    }

    @EventListener
    void on(LeadersChanged changed) {
        viewers.asSystem(() -> links.ofClub(changed.club()).forEach(id -> renew(sessions.get(id))));
    }

    /** Whoever asks may have closed it to themselves. */
    private void renew(Session session) {
        viewers.asSystem(() -> {
            renew(session.id(), session.club(), session.organisation(), session.openness(), session.status());
            var renewed = sessions.get(session.id());
            if (renewed.status() == SessionStatus.DRAFT || renewed.audience().equals(session.audience())) {
                return;
            }
            trail.enter(renewed, Set.of());
            decisions.of(session.id()).forEach(decision -> trail.enter(renewed, decision));
            events.publishEvent(new SessionChanged(session.id(), SessionChanged.What.READERS));
        });
    }

    void renew(UUID id, UUID club, UUID organisation, Openness openness, SessionStatus status) {
        var hosts = new LinkedHashSet<>(links.hosts(id));
        book.open(id, leading.audience(club, organisation, openness, status, hosts));
    }

    private Session lead(UUID id) {
        var session = sessions.get(id);
        leading.require(session);
        return session;
    }
}
