package ru.vitok.curriculum;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of two items of two editions.
 *
 * @param earlierEdition by its years; empty for skills, whose codes are not an edition's own
 * @param undoneBy who took it back; null while it holds
 */
public record Equivalence(
        UUID id,
        String earlierEdition,
        String earlier,
        String laterEdition,
        String later,
        EquivalenceRelation relation,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    public boolean holds() {
        return undoneBy == null;
    }

    /** An edition by its years, which stay when its specification is uploaded anew. */
    static String edition(@Nullable Integer from, @Nullable Integer to) {
        return (from == null ? "" : from) + "-" + (to == null ? "" : to);
    }

    static String edition(EditionRow row, EquivalenceKind kind) {
        return kind.codifier() ? edition(row.fromYear(), row.toYear()) : "";
    }
}
