package ru.vitok.session;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recordings of sessions. */
@Component
class RecordingStore {

    private final JdbcClient jdbc;

    RecordingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Recording> of(UUID session) {
        return jdbc.sql("select link, notes from session_recording where session_id = :session")
                .param("session", session)
                .query((row, _) -> new Recording(row.getString("link"), row.getString("notes")))
                .optional();
    }

    void put(UUID session, Recording recording, OffsetDateTime now) {
        jdbc.sql("""
                insert into session_recording (session_id, link, notes, changed_at)
                values (:session, :link, :notes, :now)
                on conflict (session_id) do update set link = excluded.link, notes = excluded.notes,
                  changed_at = excluded.changed_at""")
                .param("session", session)
                .param("link", recording.link())
                .param("notes", recording.notes())
                .param("now", now)
                .update();
    }

    void remove(UUID session) {
        jdbc.sql("delete from session_recording where session_id = :session")
                .param("session", session)
                .update();
    }
}
