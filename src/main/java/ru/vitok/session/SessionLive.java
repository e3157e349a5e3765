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
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

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

    @TransactionalEventListener
    void on(SessionChanged changed) {
        listeners.getOrDefault(changed.session(), Set.of()).forEach(listener -> runners.execute(() -> tell(listener)));
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
