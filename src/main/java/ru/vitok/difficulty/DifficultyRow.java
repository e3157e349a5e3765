package ru.vitok.difficulty;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole row, for the module's own work; it never leaves the module. */
record DifficultyRow(
        UUID id,
        UUID municipality,
        UUID author,
        @Nullable UUID school,
        String text,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String skill,
        boolean anonymous,
        Visibility visibility,
        DifficultyStatus status,
        @Nullable UUID assignee,
        Set<String> audience,
        java.time.Instant postedAt) {

    static String object(Visibility visibility) {
        return visibility == Visibility.OPEN ? "difficulty.open" : "difficulty.private";
    }

    String object() {
        return object(visibility);
    }
}
