package ru.vitok.assessment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.people.Organisation;
import ru.vitok.people.Viewers;

/** What the database holds of a municipality, past all rights: a row of one text each. */
@Component
class KeptRows {

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final TransactionTemplate transaction;

    KeptRows(JdbcClient jdbc, Viewers viewers, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.transaction = transaction;
    }

    /** Changes rows past all rights. */
    void change(Organisation municipality, String sql) {
        viewers.asSystem(() -> transaction.executeWithoutResult(
                _ -> jdbc.sql(sql).param("place", municipality.id()).update()));
    }

    /** @param sql names the municipality as {@code :place} */
    List<String> of(Organisation municipality, String sql) {
        return viewers.asSystem(() -> transaction.execute(_ -> jdbc.sql(sql)
                .param("place", municipality.id())
                .query(String.class)
                .list()));
    }
}
