package ru.vitok.notification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that the number at the bell may have changed; whoever misses it sees it with the next page. */
@Component
public class NoticeBell {

    private final Map<UUID, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Calls back after each notice for the person until the returned handle is run. */
    public Runnable listen(UUID person, Runnable changed) {
        listeners.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(changed);
        return () -> listeners.computeIfPresent(person, (_, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void on(NoticeStored stored) {
        listeners.getOrDefault(stored.person(), Set.of()).forEach(Runnable::run);
    }
}
