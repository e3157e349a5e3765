package ru.vitok.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Reads sessions; who may see one is a condition of every query. */
@Component
class SessionStore {

    static final String SELECT = """
            select s.*, c.title as club_title, c.subject from club_session s join club c on c.id = s.club_id
            where (s.audience && cast(:tokens as text[]) or :system)""";

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Session> find(UUID id, Viewer viewer) {
        return ask(SELECT + " and s.id = :id", viewer)
                .param("id", id)
                .query(SessionStore::read)
                .optional();
    }

    List<Session> between(Instant from, Instant to, Viewer viewer) {
        return ask(SELECT + " and s.starts_at >= :from and s.starts_at < :to order by s.starts_at, s.title", viewer)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(SessionStore::read)
                .list();
    }

    List<Session> ofClub(UUID club, Viewer viewer) {
        return ask(SELECT + " and s.club_id = :club order by s.starts_at desc limit 100", viewer)
                .param("club", club)
                .query(SessionStore::read)
                .list();
    }

    /** Those the person signed up for, hosts, or whose club the person belongs to. */
    List<Session> concerning(UUID person, Viewer viewer) {
        return ask(SELECT + """
                 and (s.id in (select session_id from session_signup where person_id = :person)
                   or s.id in (select session_id from session_host where person_id = :person)
                   or s.club_id = any (:clubs))
                and s.status <> 'DRAFT' order by s.starts_at""", viewer)
                .param("person", person)
                .param("clubs", viewer.clubs().toArray(UUID[]::new))
                .query(SessionStore::read)
                .list();
    }

    List<Session> ofField(UUID field, Viewer viewer) {
        return ask(
                        SELECT + " and s.id in (select session_id from session_field where field_id = :field)"
                                + " order by s.starts_at desc",
                        viewer)
                .param("field", field)
                .query(SessionStore::read)
                .list();
    }

    /** All of a series, in the order of time. */
    List<Session> ofSeries(UUID series, Viewer viewer) {
        return ask(SELECT + " and s.series = :series order by s.starts_at", viewer)
                .param("series", series)
                .query(SessionStore::read)
                .list();
    }

    String room(UUID id) {
        return jdbc.sql("select room from club_session where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    String code(UUID id) {
        return jdbc.sql("select here_code from club_session where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Holds the session's row until the transaction ends, so that counting places and taking one are one step. */
    void lock(UUID id) {
        jdbc.sql("select id from club_session where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
    }

    JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new));
    }

    static Session read(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("club_id", UUID.class),
                row.getString("club_title"),
                row.getString("subject"),
                row.getObject("organisation_id", UUID.class),
                row.getString("title"),
                row.getString("goal"),
                SessionType.valueOf(row.getString("type")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getString("link"),
                Openness.valueOf(row.getString("openness")),
                row.getObject("places", Integer.class),
                SessionStatus.valueOf(row.getString("status")),
                row.getInt("sequence"),
                instant(row.getObject("moved_from", OffsetDateTime.class)),
                row.getString("cancel_reason"),
                row.getObject("minutes_number", Integer.class),
                row.getObject("author_id", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("series", UUID.class),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) row.getArray("audience").getArray())));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
