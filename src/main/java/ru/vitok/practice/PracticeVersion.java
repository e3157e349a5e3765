package ru.vitok.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a practice's text.
 *
 * @param edition its number among those that readers saw; nothing for the working draft
 * @param shownFrom since when readers saw it
 * @param current readers see it now
 */
public record PracticeVersion(
        UUID id, @Nullable Integer edition, @Nullable Instant shownFrom, boolean current) {

    public boolean draft() {
        return edition == null;
    }
}
