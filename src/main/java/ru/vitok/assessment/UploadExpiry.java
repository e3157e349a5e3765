package ru.vitok.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.people.Viewers;

/**
 * Deletes what was uploaded thirty days after it was settled; the confirmed data stay. What still waits to be confirmed is
 * kept: without it there would be nothing to confirm.
 */
@Component
class UploadExpiry {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Viewers viewers;
    private final Clock clock;

    UploadExpiry(JdbcClient jdbc, TransactionTemplate transaction, Viewers viewers, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.viewers = viewers;
        this.clock = clock;
    }

    void run() {
        viewers.asSystem(() -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        delete from import_content c using import_file f, data_import i
                        where f.id = c.file_id and i.id = f.import_id
                          and i.status not in ('DETECTING', 'PREVIEW', 'CONFIRMING')
                          and coalesce(i.settled_at, i.created_at) < :before""")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update()));
    }
}
