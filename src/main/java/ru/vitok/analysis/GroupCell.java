package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A task as those did it who got one mark for the whole work.
 *
 * @param n works; null where they are withheld
 * @param percent of the possible points, 0…100; null where there are none or they are withheld
 */
public record GroupCell(
        int mark, @Nullable Integer n, @Nullable Double percent) {}
