package ru.vitok.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings rows in by COPY, in the order of the table's columns. A table with row level security takes no COPY: works and
 * rows of groups have a part that does.
 */
@Component
public class RowCopy {

    private static final int SENT_AT_ONCE = 1 << 16;

    private final JdbcTemplate jdbc;

    RowCopy(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Pupils' works. */
    public void works(CopyRows rows) {
        send("participant_result_rows", rows.take());
    }

    /** Rows of reports that sum up groups. */
    public void groups(CopyRows rows) {
        send("group_row_rows", rows.take());
    }

    private void send(String table, List<Consumer<CopyFields>> parts) {
        if (!parts.isEmpty()) {
            // the rows that the statement's trigger looks through lie in memory, not in a file
            jdbc.execute("set local work_mem = '64MB'");
            jdbc.execute((Connection connection) -> {
                send(connection.unwrap(PGConnection.class), table, parts);
                return null;
            });
        }
    }

    private static void send(PGConnection connection, String table, List<Consumer<CopyFields>> parts)
            throws SQLException {
        var in = connection.getCopyAPI().copyIn("copy " + table + " from stdin with binary");
        try {
            var fields = new CopyFields();
            fields.begin();
            for (var part : parts) {
                part.accept(fields);
                if (fields.length() > SENT_AT_ONCE) {
                    write(fields, in);
                }
            }
            fields.end();
            write(fields, in);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private static void write(CopyFields fields, CopyIn in) throws SQLException {
        var bytes = fields.take();
        in.writeToCopy(bytes, 0, bytes.length);
        in.flushCopy();
    }
}
