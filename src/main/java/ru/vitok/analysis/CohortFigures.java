package ru.vitok.analysis;

import ru.vitok.statistics.Interval;

/**
 * The same children of a school as they went up: tests differ from grade to grade, so what is told is the school's place
 * in its municipality.
 *
 * @param position (mean of the school − mean of the municipality) / standard deviation of the municipality, with the 95 %
 *     interval of the school's mean
 */
public record CohortFigures(int year, int grade, int works, Interval position) {}
