package ru.vitok.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.CollectionState.Status;

/** One row a municipality: the last order to collect. */
@Component
class CollectionStore {

    private final JdbcClient jdbc;

    CollectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a new order stands; an order that died with its process gives way after an hour. */
    boolean order(UUID municipality, UUID person, Instant now) {
        return jdbc.sql("""
                insert into problem_field_collection (municipality_id, status, asked_by, asked_at)
                values (:municipality, 'WAITING', :person, :now)
                on conflict (municipality_id) do update set status = 'WAITING', asked_by = :person, asked_at = :now,
                  done = 0, total = 0, found = 0, finished_at = null
                where problem_field_collection.status in ('DONE', 'FAILED')
                  or problem_field_collection.asked_at < :now - interval '1 hour'""")
                        .param("municipality", municipality)
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<CollectionState> find(UUID municipality) {
        return jdbc.sql("select * from problem_field_collection where municipality_id = :id")
                .param("id", municipality)
                .query(CollectionStore::read)
                .optional();
    }

    Optional<UUID> askedBy(UUID municipality) {
        return jdbc.sql("select asked_by from problem_field_collection where municipality_id = :id"
                        + " and asked_by is not null")
                .param("id", municipality)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void progress(UUID municipality, int done, int total) {
        jdbc.sql("""
                update problem_field_collection set status = 'RUNNING', done = :done, total = :total
                where municipality_id = :id""")
                .param("id", municipality)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void end(UUID municipality, Status status, int found, Instant now) {
        jdbc.sql("""
                update problem_field_collection set status = :status, found = :found, finished_at = :now
                where municipality_id = :id""")
                .param("id", municipality)
                .param("status", status.name())
                .param("found", found)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CollectionState read(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new CollectionState(
                Status.valueOf(row.getString("status")),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("found"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
