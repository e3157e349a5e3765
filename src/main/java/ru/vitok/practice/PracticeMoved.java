package ru.vitok.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft went from one desk to another; told in the same transaction.
 *
 * @param verdict nothing unless somebody decided
 */
public record PracticeMoved(
        UUID practice, Move move, @Nullable ReviewVerdict verdict, String words) {

    /** Where it went. */
    public enum Move {
        HANDED_IN,
        TAKEN_BACK,
        OVERRULED
    }
}
