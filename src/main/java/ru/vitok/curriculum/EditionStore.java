package ru.vitok.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions as their pages show them. */
@Component
class EditionStore {

    /** One stands until the same owner brings a later one for its years; a municipality's own goes before the common. */
    private static final String ROWS = """
            select f.*, t.tasks, t.points, not exists (
                select from test_form later
                where later.procedure = f.procedure and later.subject = f.subject and later.grade = f.grade
                  and (later.owner is not distinct from f.owner and later.edition > f.edition
                    or f.owner is null and later.owner = :owner)
                  and coalesce(later.from_year, 0) <= coalesce(f.to_year, 9999)
                  and coalesce(later.to_year, 9999) >= coalesce(f.from_year, 0)) as standing
            from test_form f join lateral (select count(*) as tasks, coalesce(sum(max_score), 0) as points
              from test_task where form_id = f.id and not virtual) t on true
            where (f.owner is null or f.owner = :owner)""";

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(
            EditionRow row,
            TestFormRows.Head head,
            @Nullable UUID owner,
            @Nullable String madeBy,
            Instant addedAt) {}

    List<EditionRow> rows(@Nullable UUID owner) {
        return jdbc.sql(ROWS + " order by f.to_year desc nulls first, f.procedure, f.subject, f.grade, f.edition desc")
                .param("owner", owner, Types.OTHER)
                .query(EditionStore::row)
                .list();
    }

    Optional<Stored> find(UUID id, @Nullable UUID owner) {
        return jdbc.sql(ROWS + " and f.id = :id")
                .param("owner", owner, Types.OTHER)
                .param("id", id)
                .query((row, number) -> new Stored(
                        row(row, number),
                        TestFormRows.head(row, number),
                        row.getObject("owner", UUID.class),
                        row.getString("made_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The points of the whole work as the edition prints them. */
    Optional<Integer> printed(UUID id) {
        return jdbc
                .sql("select max_primary from test_form where id = :id and max_primary is not null")
                .param("id", id)
                .query((row, _) -> row.getInt(1))
                .list()
                .stream()
                .findFirst();
    }

    void remove(UUID id) {
        jdbc.sql("delete from test_form where id = :id").param("id", id).update();
    }

    private static EditionRow row(ResultSet row, int number) throws SQLException {
        var origin = row.getString("file") != null
                ? EditionRow.Origin.SHIPPED
                : row.getString("made_by") == null ? EditionRow.Origin.UPLOADED : EditionRow.Origin.MADE;
        return new EditionRow(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("subject"),
                row.getInt("grade"),
                row.getObject("from_year", Integer.class),
                row.getObject("to_year", Integer.class),
                row.getInt("tasks"),
                row.getInt("points"),
                origin,
                row.getBoolean("standing"),
                row.getString("owner") != null);
    }
}
