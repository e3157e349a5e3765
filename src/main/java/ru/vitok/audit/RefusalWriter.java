package ru.vitok.audit;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what was refused. The refused transaction is rolled back, and it must not wait for a second connection
 * either, or a burst of refusals would empty the pool: so a thread of its own writes.
 */
@Component
class RefusalWriter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RefusalWriter.class);

    private final JdbcClient jdbc;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("audit").factory());

    RefusalWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(String type, @Nullable UUID object, @Nullable String login) {
        thread.execute(() -> {
            try {
                AuditJournal.insert(jdbc, "ACCESS_DENIED", type, object, login);
            } catch (RuntimeException failure) {
                log.error("A refusal of {} could not be written down", type, failure);
            }
        });
    }

    /** Waits for what is still to be written. */
    @Override
    public void close() {
        thread.close();
    }
}
