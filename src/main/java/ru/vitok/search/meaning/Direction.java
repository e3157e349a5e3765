package ru.vitok.search.meaning;

import org.jspecify.annotations.Nullable;

/** Sums of numbers taken as directions. */
final class Direction {

    private Direction() {}

    static float[] mean(float[][] rows) {
        var mean = new float[rows[0].length];
        for (var row : rows) {
            for (var at = 0; at < mean.length; at++) {
                mean[at] += row[at] / rows.length;
            }
        }
        return mean;
    }

    /** The same direction at length one; null for none, and for numbers that are none. */
    static float @Nullable [] of(float[] numbers) {
        var square = 0.0;
        for (var number : numbers) {
            square += (double) number * number;
        }
        var length = Math.sqrt(square);
        if (length == 0 || !Double.isFinite(length)) {
            return null;
        }
        var unit = new float[numbers.length];
        for (var at = 0; at < unit.length; at++) {
            unit[at] = (float) (numbers[at] / length);
        }
        return unit;
    }
}
