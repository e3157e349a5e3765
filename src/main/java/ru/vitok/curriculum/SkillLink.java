package ru.vitok.curriculum;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of two skills.
 *
 * @param undoneBy who took it back; null while it holds
 */
public record SkillLink(
        UUID id,
        String earlier,
        String later,
        SkillRelation relation,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    public boolean holds() {
        return undoneBy == null;
    }
}
