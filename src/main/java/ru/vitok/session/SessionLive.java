package ru.vitok.session;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages of a session that something changed. Pages must also work without it: push can stop silently. */
@Component
public class SessionLive {

    private static final Logger log = LoggerFactory.getLogger(SessionLive.class);

    private final Map<UUID, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    // not the committing thread: its transaction is not quite over, and a slow page must not hold the next vote up
    private final ExecutorService runners = Executors.newVirtualThreadPerTaskExecutor();

    /** Listens until the returned door is closed. */
    public Runnable listen(UUID session, Runnable listener) {
        listeners.computeIfAbsent(session, _ -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(session, (_, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    // by hand, not as a transactional listener: that one is stored and completed over a second connection of each
    // committing thread, and a crowd that signs up at once would wait for itself
    @EventListener
    void on(SessionChanged changed) {
        if (listeners.containsKey(changed.session()) && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    listeners
                            .getOrDefault(changed.session(), Set.of())
                            .forEach(listener -> runners.execute(() -> tell(listener)));
                }
            });
        }
    }

    @PreDestroy
    void close() {
        runners.shutdownNow();
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException gone) {
            log.debug("A page went away while it was told of a change", gone);
        }
    }
}
