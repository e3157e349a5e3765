package ru.vitok.curriculum;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said of two codes of two editions. */
public record CodifierLink(
        UUID id,
        String earlierEdition,
        String earlier,
        String laterEdition,
        String later,
        SkillRelation relation,
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

    static String edition(EditionRow row) {
        return edition(row.fromYear(), row.toYear());
    }
}
