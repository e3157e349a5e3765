package ru.vitok.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import ru.vitok.assessment.intake.ReadFile;

/** Files that are read while their upload is still being stored, as long as few bytes wait for it. */
final class ReadEarly {

    private static final long MOST_BYTES = 32 << 20;

    private final Map<UUID, CompletableFuture<ReadFile>> begun = new ConcurrentHashMap<>();
    private final AtomicLong waiting = new AtomicLong();
    private final Cores cores;

    ReadEarly(Cores cores) {
        this.cores = cores;
    }

    /** @param reading keeps what it read by itself: here it is forgotten when it is done */
    void begin(UUID file, int bytes, Supplier<ReadFile> reading) {
        if (waiting.addAndGet(bytes) > MOST_BYTES) {
            waiting.addAndGet(-bytes);
            return;
        }
        // kept before it starts, or a quick end would find nothing to forget
        var read = new CompletableFuture<ReadFile>();
        begun.put(file, read);
        cores.start(reading).whenComplete((content, failure) -> {
            if (failure == null) {
                read.complete(content);
            } else {
                read.completeExceptionally(failure);
            }
            begun.remove(file);
            waiting.addAndGet(-bytes);
        });
    }

    /** Those of the files that are being read. */
    Map<UUID, CompletableFuture<ReadFile>> unfinished(Collection<UUID> files) {
        var found = new HashMap<UUID, CompletableFuture<ReadFile>>();
        files.forEach(file -> {
            var reading = begun.get(file);
            if (reading != null) {
                found.put(file, reading);
            }
        });
        return found;
    }
}
