package ru.vitok.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Finding and reading sessions. Planning them is a matter of {@link Planning}, holding them of {@link Chair}. */
@Service
public class Sessions {

    private final SessionStore sessions;
    private final SessionLinks links;
    private final AgendaStore agendas;
    private final Leading leading;
    private final Viewers viewers;

    Sessions(
            SessionStore sessions, SessionLinks links, AgendaStore agendas, Leading leading, Viewers viewers) {
        this.sessions = sessions;
        this.links = links;
        this.agendas = agendas;
        this.leading = leading;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public Session get(UUID id) {
        return sessions.find(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    /** Sessions that begin in this time, as far as the asking person may see them; guests see the open ones. */
    @Transactional(readOnly = true)
    public List<Session> between(Instant from, Instant to) {
        return sessions.between(from, to, viewers.current());
    }

    @Transactional(readOnly = true)
    public List<Session> ofClub(UUID club) {
        return sessions.ofClub(club, viewers.current());
    }

    /** Sessions that a problem field prompted. */
    @Transactional(readOnly = true)
    public List<Session> ofField(UUID field) {
        return sessions.ofField(field, viewers.current());
    }

    /** Sessions the asking person signed up for or hosts, and those of the person's clubs. */
    @Transactional(readOnly = true)
    public List<Session> mine() {
        var viewer = viewers.current();
        return viewer.guest() ? List.of() : sessions.concerning(viewer.person(), viewer);
    }

    @Transactional(readOnly = true)
    public List<AgendaItem> agenda(UUID id) {
        return agendas.of(get(id).id());
    }

    @Transactional(readOnly = true)
    public List<UUID> fields(UUID id) {
        return links.fields(get(id).id());
    }

    @Transactional(readOnly = true)
    public List<UUID> difficulties(UUID id) {
        return links.difficulties(get(id).id());
    }

    /** The session and its repetitions in the order of time; empty for a session of its own. */
    @Transactional(readOnly = true)
    public List<Session> series(UUID id) {
        var series = get(id).series();
        return series == null ? List.of() : sessions.ofSeries(series, viewers.current());
    }

    @Transactional(readOnly = true)
    public List<UUID> hosts(UUID id) {
        return links.hosts(get(id).id());
    }

    /** Whether the asking person may change the session and lead it through. */
    @Transactional(readOnly = true)
    public boolean leads(UUID id) {
        return leading.may(get(id));
    }
}
