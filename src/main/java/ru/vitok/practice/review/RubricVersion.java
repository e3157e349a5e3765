package ru.vitok.practice.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rubric as it stood from a day on.
 *
 * @param id nothing for the portal's own, which came before all others
 * @param note what was changed, in its writer's words
 */
public record RubricVersion(
        @Nullable UUID id,
        int version,
        Rubric rubric,
        String note,
        @Nullable String by,
        @Nullable Instant at) {

    public static final int NOTE_MAX = 400;
}
