package ru.vitok.analysis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the collecting of problem fields has come.
 *
 * @param done findings stored so far of {@code total}; both 0 while the results are still being read
 * @param found how many fields there are, when it has ended
 */
public record CollectionState(
        Status status,
        int done,
        int total,
        int found,
        Instant askedAt,
        @Nullable Instant finishedAt) {

    /** What becomes of an order to collect. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean running() {
        return status == Status.WAITING || status == Status.RUNNING;
    }
}
