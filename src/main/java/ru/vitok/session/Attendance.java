package ru.vitok.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Who came: by the code read out in the room, by entering the video room, or marked by a host. */
@Service
public class Attendance {

    /** How the portal knows that somebody came. */
    enum Method {
        CODE,
        ROOM,
        MARKED
    }

    private final Sessions sessions;
    private final SessionStore store;
    private final Leading leading;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(
            Sessions sessions,
            SessionStore store,
            Leading leading,
            Viewers viewers,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.leading = leading;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** «Я здесь»: works while the session runs, with the code that a host reads out. */
    @Transactional
    public void here(UUID id, String code) {
        var person = viewers.current().person();
        if (sessions.get(id).status() != SessionStatus.LIVE) {
            throw Refusal.conflict("session.refusal.not-live");
        }
        if (!store.code(id).equals(code.strip())) {
            throw new Refusal("session.refusal.code");
        }
        put(id, person, Method.CODE);
    }

    /** A host marks somebody, or takes a mark back. */
    @Transactional
    public void mark(UUID id, UUID person, boolean here) {
        leading.require(sessions.get(id));
        if (here) {
            put(id, person, Method.MARKED);
        } else {
            jdbc.sql("delete from session_attendance where session_id = :id and person_id = :person")
                    .param("id", id)
                    .param("person", person)
                    .update();
            events.publishEvent(new SessionChanged(id, SessionChanged.What.ROOM));
        }
    }

    /** The code to read out; for those who lead the session. */
    @Transactional(readOnly = true)
    public String code(UUID id) {
        leading.require(sessions.get(id));
        return store.code(id);
    }

    @Transactional(readOnly = true)
    public boolean mine(UUID id) {
        var person = viewers.current().personOrNull();
        return person != null
                && jdbc.sql(
                                "select exists (select 1 from session_attendance where session_id = :id and person_id = :person)")
                        .param("id", sessions.get(id).id())
                        .param("person", person)
                        .query(Boolean.class)
                        .single();
    }

    @Transactional(readOnly = true)
    public int count(UUID id) {
        return jdbc.sql("select count(*) from session_attendance where session_id = :id")
                .param("id", sessions.get(id).id())
                .query(Integer.class)
                .single();
    }

    void put(UUID id, UUID person, Method method) {
        jdbc.sql("""
                insert into session_attendance (session_id, person_id, method, at) values (:id, :person, :method, :now)
                on conflict do nothing""")
                .param("id", id)
                .param("person", person)
                .param("method", method.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new SessionChanged(id, SessionChanged.What.ROOM));
    }
}
