package ru.vitok.session;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubRenamed;
import ru.vitok.people.Viewers;

/** Sessions bear the name and the subject of their club in the search and in the trail, and follow when they change. */
@Component
class SessionClubs {

    private final Sessions sessions;
    private final SessionLinks links;
    private final SessionTrail trail;
    private final SessionIndexing index;
    private final Viewers viewers;

    SessionClubs(Sessions sessions, SessionLinks links, SessionTrail trail, SessionIndexing index, Viewers viewers) {
        this.sessions = sessions;
        this.links = links;
        this.trail = trail;
        this.index = index;
        this.viewers = viewers;
    }

    @EventListener
    void on(ClubRenamed renamed) {
        viewers.asSystem(
                () -> links.ofClub(renamed.club()).stream().map(sessions::get).forEach(this::bringUp));
    }

    private void bringUp(Session session) {
        if (session.status() != SessionStatus.DRAFT) {
            trail.enter(session, Set.of());
            index.put(session);
        }
    }
}
