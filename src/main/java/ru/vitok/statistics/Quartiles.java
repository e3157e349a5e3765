package ru.vitok.statistics;

import java.util.Arrays;

/** Quartiles and the fences of what lies far out. */
public record Quartiles(double first, double third) {

    private static final double FAR = 3;

    /**
     * Linear interpolation between order statistics, as spreadsheets do it. Source: R. J. Hyndman, Y. Fan, «Sample quantiles in statistical packages», The American Statistician 50 (1996)
     * 361–365, definition 7.
     *
     * @param values one at least
     */
    public static Quartiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("quartiles of nothing");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.75));
    }

    /**
     * Q₁ − 3·IQR: what is below lies far out.
     *
     * <p>Source: J. W. Tukey, «Exploratory Data Analysis» (1977), 2C (outer fences).
     */
    public double lowFence() {
        return first - FAR * (third - first);
    }

    /** Q₃ + 3·IQR. */
    public double highFence() {
        return third + FAR * (third - first);
    }

    private static double quantile(double[] sorted, double share) {
        var at = share * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
