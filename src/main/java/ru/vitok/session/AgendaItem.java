package ru.vitok.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param heard what was said, for «слушали» in the minutes
 * @param begunAt when it began, while the session runs
 */
public record AgendaItem(
        UUID id,
        int no,
        String question,
        String speaker,
        int minutes,
        @Nullable UUID field,
        @Nullable UUID practice,
        String draftDecision,
        String heard,
        ItemState state,
        @Nullable Instant begunAt) {}
