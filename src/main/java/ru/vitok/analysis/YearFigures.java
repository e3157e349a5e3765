package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A group in one year of the same test: other children each year and other tasks, so only marks and the work as a whole
 * may be put side by side. What is null is withheld or unknown; all are per cent.
 *
 * @param twos share of the mark «2»
 * @param quality share of the marks 4 and 5
 * @param percent of the possible points of the whole work
 */
public record YearFigures(
        int year,
        int works,
        @Nullable Double twos,
        @Nullable Double quality,
        @Nullable Double percent) {}
