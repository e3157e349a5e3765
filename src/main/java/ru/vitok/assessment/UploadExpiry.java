package ru.vitok.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.people.Viewers;

/**
 * Deletes what was uploaded some days after it was settled, thirty if nothing else is set; the confirmed data stay. What still waits to be confirmed is
 * kept: without it there would be nothing to confirm.
 */
@Component
class UploadExpiry {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Viewers viewers;
    private final Clock clock;
    private final Duration kept;

    UploadExpiry(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Viewers viewers,
            Clock clock,
            @Value("${vitok.uploads.kept-days:30}") int days) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.viewers = viewers;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    void run() {
        viewers.asSystem(() -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        delete from import_content c using import_file f, data_import i
                        where f.id = c.file_id and i.id = f.import_id
                          and i.status not in ('DETECTING', 'PREVIEW', 'CONFIRMING')
                          and coalesce(i.settled_at, i.created_at) < :before""")
                .param("before", clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                .update()));
    }
}
