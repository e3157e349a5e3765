package ru.vitok.session;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** Who hosts a session; hosts see it in draft already, so that the audience follows them. */
@Service
public class Hosting {

    private final Sessions sessions;
    private final SessionLinks links;
    private final SessionBook book;
    private final Leading leading;

    Hosting(Sessions sessions, SessionLinks links, SessionBook book, Leading leading) {
        this.sessions = sessions;
        this.links = links;
        this.book = book;
        this.leading = leading;
    }

    /** Names another host; a host moderates the room. */
    @Transactional
    public void host(UUID id, UUID person) {
        var session = lead(id);
        links.hosts(id, Set.of(person));
        renew(id, session.club(), session.organisation(), session.openness(), session.status());
    }

    @Transactional
    public void unhost(UUID id, UUID person) {
        var session = lead(id);
        if (links.hosts(id).size() == 1) {
            throw new Refusal("session.refusal.last-host");
        }
        links.unhost(id, person);
        renew(id, session.club(), session.organisation(), session.openness(), session.status());
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
