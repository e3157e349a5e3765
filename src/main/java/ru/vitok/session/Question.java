package ru.vitok.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to a session.
 *
 * @param author the name, null where it is hidden
 * @param mine the reader asked it
 * @param voted the reader's vote is among the votes
 */
public record Question(
        UUID id,
        String text,
        @Nullable String author,
        int votes,
        boolean mine,
        boolean voted,
        @Nullable Instant answeredAt) {}
