package ru.vitok.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings rows in by COPY. A table with row level security takes no COPY, so the rows go through a table of the
 * transaction's own.
 */
@Component
public class RowCopy {

    private final JdbcTemplate jdbc;

    RowCopy(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Pupils' works: every column in the table's order. */
    public void works(CopyText rows) {
        copy("participant_result", rows);
    }

    /** Rows of reports that sum up groups. */
    public void groups(CopyText rows) {
        copy("group_row", rows);
    }

    void taskSums(CopyText rows) {
        copy("task_tally", rows);
    }

    void scoreSums(CopyText rows) {
        copy("score_slice", rows);
    }

    private void copy(String table, CopyText rows) {
        if (rows.length() == 0) {
            return;
        }
        var own = "incoming_" + table;
        jdbc.execute("create temp table if not exists " + own + " (like " + table + ") on commit drop");
        jdbc.execute((Connection connection) -> {
            send(connection.unwrap(PGConnection.class), own, rows);
            return null;
        });
        jdbc.update("insert into " + table + " select * from " + own);
        jdbc.update("truncate " + own);
    }

    private static void send(PGConnection connection, String table, CopyText rows) throws SQLException {
        var in = connection.getCopyAPI().copyIn("copy " + table + " from stdin");
        try {
            var bytes = rows.take();
            in.writeToCopy(bytes, 0, bytes.length);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }
}
