package ru.vitok.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of the public library are asked for, the oldest first.
 *
 * @param from not older
 * @param until not younger
 * @param after where the last answer ended
 */
public record PublicQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String subject,
        @Nullable After after) {

    public static final PublicQuery ALL = new PublicQuery(null, null, null, null);

    /** The last practice of an answer. */
    public record After(Instant changedAt, UUID id) {}
}
