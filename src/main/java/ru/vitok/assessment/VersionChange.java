package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What differs between two files of a test: a cell, a mark, or a whole row.
 *
 * @param task null for a mark and a row
 * @param was the score or mark before; negative scores are those of {@code Participant}
 */
public record VersionChange(
        Kind kind,
        String school,
        String code,
        @Nullable String task,
        @Nullable Integer was,
        @Nullable Integer now) {

    /** What of a row is another. */
    public enum Kind {
        CELL,
        MARK,
        NEW,
        GONE
    }
}
