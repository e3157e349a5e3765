package ru.vitok.notification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open pages of a person that their notices changed. Pages must cope without it: push can stop silently. */
@Component
public class NoticeBell {

    /** Ends the listening. */
    @FunctionalInterface
    public interface Registration {
        void remove();
    }

    private static final Logger log = LoggerFactory.getLogger(NoticeBell.class);

    private final Map<UUID, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    public Registration listen(UUID person, Runnable onChange) {
        // a listener of its own for each registration, even when the same one comes twice
        Runnable mine = onChange::run;
        listeners.compute(person, (_, known) -> {
            var all = known == null ? ConcurrentHashMap.<Runnable>newKeySet() : known;
            all.add(mine);
            return all;
        });
        return () -> listeners.computeIfPresent(person, (_, known) -> {
            known.remove(mine);
            return known.isEmpty() ? null : known;
        });
    }

    /** Rings once the row can be read by others. */
    void ringAfterCommit(UUID person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(person);
            }
        });
    }

    private void ring(UUID person) {
        for (var listener : listeners.getOrDefault(person, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException closedPage) {
                log.debug("A page could not be told of a notice", closedPage);
            }
        }
    }
}
