package ru.vitok.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Polls of a session: one choice a person, changed as long as the poll is open. */
@Service
public class Polls {

    private static final String SELECT = """
            select p.*, m.choice as mine, array(
              select count(v.person_id)::int from generate_series(0, cardinality(p.options) - 1) n
              left join session_poll_vote v on v.poll_id = p.id and v.choice = n group by n order by n) as votes
            from session_poll p left join session_poll_vote m on m.poll_id = p.id and m.person_id = :reader
            where p.session_id = :session order by p.at desc""";
    private static final int QUESTION_MAX = 300;

    private final Sessions sessions;
    private final Leading leading;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Polls(
            Sessions sessions,
            Leading leading,
            Viewers viewers,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.leading = leading;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Poll> of(UUID session) {
        return jdbc.sql(SELECT)
                .param("session", sessions.get(session).id())
                .param("reader", viewers.current().personOrNull(), Types.OTHER)
                .query(Polls::read)
                .list();
    }

    @Transactional
    public UUID open(UUID session, String question, List<String> options) {
        leading.require(sessions.get(session));
        var kept = options.stream()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
        if (question.isBlank() || question.length() > QUESTION_MAX || kept.size() < 2) {
            throw new Refusal("session.refusal.poll");
        }
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into session_poll (id, session_id, question, options, at)
                values (:id, :session, :question, :options, :now)""")
                .param("id", id)
                .param("session", session)
                .param("question", question.strip())
                .param("options", kept.toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
        changed(session);
        return id;
    }

    @Transactional
    public void choose(UUID session, UUID poll, int option) {
        var person = viewers.current().person();
        var asked = of(session).stream()
                .filter(it -> it.id().equals(poll))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (asked.closed() || option < 0 || option >= asked.options().size()) {
            throw Refusal.conflict("session.refusal.poll-closed");
        }
        jdbc.sql("""
                insert into session_poll_vote (poll_id, person_id, choice) values (:poll, :person, :option)
                on conflict (poll_id, person_id) do update set choice = excluded.choice""")
                .param("poll", poll)
                .param("person", person)
                .param("option", option)
                .update();
        changed(session);
    }

    @Transactional
    public void close(UUID session, UUID poll, boolean closed) {
        leading.require(sessions.get(session));
        jdbc.sql("update session_poll set closed = :closed where id = :poll and session_id = :session")
                .param("poll", poll)
                .param("closed", closed)
                .param("session", session)
                .update();
        changed(session);
    }

    private void changed(UUID session) {
        events.publishEvent(new SessionChanged(session, SessionChanged.What.ROOM));
    }

    private static Poll read(ResultSet row, int number) throws SQLException {
        return new Poll(
                row.getObject("id", UUID.class),
                row.getString("question"),
                Arrays.asList((String[]) row.getArray("options").getArray()),
                Arrays.asList((Integer[]) row.getArray("votes").getArray()),
                row.getObject("mine", Integer.class),
                row.getBoolean("closed"));
    }
}
