package ru.vitok.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * The years an edition of a test holds for.
 *
 * @param from the first; null for all before the last
 * @param to the last; null for all after the first
 */
public record Years(@Nullable Integer from, @Nullable Integer to) {

    public static final Years ALL = new Years(null, null);

    public boolean holds(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
