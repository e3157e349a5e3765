package ru.vitok.session;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a session is tied to: problem fields and difficulties that prompted it, people who host it. */
@Component
class SessionLinks {

    private final JdbcClient jdbc;

    SessionLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> fields(UUID id) {
        return jdbc.sql("select field_id from session_field where session_id = :id order by field_id")
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> difficulties(UUID id) {
        return jdbc.sql("select difficulty_id from session_difficulty where session_id = :id order by difficulty_id")
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** All that a club ever planned. */
    List<UUID> ofClub(UUID club) {
        return jdbc.sql("select id from club_session where club_id = :club")
                .param("club", club)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> hosts(UUID id) {
        return jdbc.sql("select person_id from session_host where session_id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void hosts(UUID id, Collection<UUID> hosts) {
        hosts.forEach(host -> jdbc.sql("""
                insert into session_host (session_id, person_id) values (:id, :host) on conflict do nothing""").param("id", id).param("host", host).update());
    }

    void unhost(UUID id, UUID host) {
        jdbc.sql("delete from session_host where session_id = :id and person_id = :host")
                .param("id", id)
                .param("host", host)
                .update();
    }

    void fields(UUID id, Collection<UUID> fields) {
        jdbc.sql("delete from session_field where session_id = :id")
                .param("id", id)
                .update();
        fields.stream()
                .distinct()
                .forEach(field -> jdbc.sql("insert into session_field (session_id, field_id) values (:id, :field)")
                        .param("id", id)
                        .param("field", field)
                        .update());
    }

    void difficulties(UUID id, Collection<UUID> difficulties) {
        jdbc.sql("delete from session_difficulty where session_id = :id")
                .param("id", id)
                .update();
        difficulties.stream()
                .distinct()
                .forEach(difficulty -> jdbc.sql(
                                "insert into session_difficulty (session_id, difficulty_id) values (:id, :difficulty)")
                        .param("id", id)
                        .param("difficulty", difficulty)
                        .update());
    }
}
