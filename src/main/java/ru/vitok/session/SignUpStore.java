package ru.vitok.session;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sign-ups in the order in which they came. */
@Component
class SignUpStore {

    private static final String LIST = """
            select p.id, p.full_name, w.name, u.state, a.person_id is not null
            from (select person_id from session_signup where session_id = :session
                  union select person_id from session_attendance where session_id = :session) who
            join person p on p.id = who.person_id
            left join session_signup u on u.session_id = :session and u.person_id = p.id
            left join session_attendance a on a.session_id = :session and a.person_id = p.id
            left join lateral (select o.name from role_grant g join organisation o on o.id = g.organisation_id
              where g.person_id = p.id order by o.kind = 'SCHOOL' desc, g.granted_at limit 1) w on true
            order by u.state, u.turn, p.full_name""";

    private final JdbcClient jdbc;

    SignUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long taken(UUID session) {
        return jdbc.sql("select count(*) from session_signup where session_id = :session and state = 'PLACE'")
                .param("session", session)
                .query(Long.class)
                .single();
    }

    void add(UUID session, UUID person, boolean place, OffsetDateTime now) {
        jdbc.sql("""
                insert into session_signup (session_id, person_id, state, at) values (:session, :person, :state, :now)""")
                .param("session", session)
                .param("person", person)
                .param("state", place ? "PLACE" : "WAITING")
                .param("now", now)
                .update();
    }

    void remove(UUID session, UUID person) {
        jdbc.sql("delete from session_signup where session_id = :session and person_id = :person")
                .param("session", session)
                .param("person", person)
                .update();
    }

    Optional<SignUp> of(UUID session, UUID person) {
        return jdbc.sql("""
                select u.state, (select count(*) from session_signup e where e.session_id = u.session_id
                  and e.state = 'WAITING' and e.turn <= u.turn)
                from session_signup u where u.session_id = :session and u.person_id = :person""")
                .param("session", session)
                .param("person", person)
                .query((row, _) ->
                        "PLACE".equals(row.getString(1)) ? new SignUp(true, 0) : new SignUp(false, row.getInt(2)))
                .optional();
    }

    /** Fills the free places from the head of the queue and says who got one. */
    List<UUID> promote(UUID session, int limit) {
        var free = limit - taken(session);
        return free <= 0
                ? List.of()
                : jdbc.sql("""
                update session_signup set state = 'PLACE' where session_id = :session and person_id in (
                  select person_id from session_signup where session_id = :session and state = 'WAITING'
                  order by turn limit :free) returning person_id""")
                        .param("session", session)
                        .param("free", free)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
    }

    Crowd crowd(UUID session) {
        return jdbc.sql("""
                select count(*) filter (where u.state = 'PLACE'), count(*) filter (where u.state = 'WAITING'),
                  (select count(distinct o.municipality_id) from session_signup s join role_grant g on g.person_id = s.person_id
                   join organisation o on o.id = g.organisation_id where s.session_id = :session)
                from session_signup u where u.session_id = :session""")
                .param("session", session)
                .query((row, _) -> new Crowd(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** People whom a change concerns, whether they have a place or wait. */
    List<UUID> people(UUID session) {
        return jdbc.sql("select person_id from session_signup where session_id = :session")
                .param("session", session)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<Attendee> list(UUID session) {
        return jdbc.sql(LIST)
                .param("session", session)
                .query((row, _) -> new Attendee(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4) != null,
                        "WAITING".equals(row.getString(4)),
                        row.getBoolean(5)))
                .list();
    }
}
