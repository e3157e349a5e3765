package ru.vitok.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The rows that an upload left, brought once more into tables with the same columns and nothing else, by COPY alone. */
final class PlainCopy {

    private static final List<String> TABLES = List.of("participant_result", "group_row");

    private final Map<String, byte[]> rows = new LinkedHashMap<>();
    private long lines;

    /** Takes the rows out as text; the connection must see them. */
    static PlainCopy of(Connection reader, UUID importId) throws SQLException, IOException {
        var copy = new PlainCopy();
        for (var table : TABLES) {
            var out = new ByteArrayOutputStream();
            copy.lines += reader.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                            copy (select t.* from %s t join data_set d on d.id = t.data_set_id
                              where d.import_id = '%s') to stdout""".formatted(table, importId), out);
            copy.rows.put(table, out.toByteArray());
        }
        return copy;
    }

    long lines() {
        return lines;
    }

    /** One transaction of the tables' owner; the tables are dropped after it. */
    void run(Connection owner) throws SQLException, IOException {
        owner.setAutoCommit(false);
        for (var table : TABLES) {
            execute(owner, "create table plain_%s as select * from %s with no data".formatted(table, table));
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain_" + table + " from stdin", new ByteArrayInputStream(rows.get(table)));
        }
        owner.commit();
    }

    static void clear(Connection owner) throws SQLException {
        for (var table : TABLES) {
            execute(owner, "drop table if exists plain_" + table);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
