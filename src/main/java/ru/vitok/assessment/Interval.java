package ru.vitok.assessment;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/** A 95 % interval of a percentage. */
record Interval(double low, double high) {

    private static final double Z = 1.959963984540054;
    private static final double UPPER = 0.975;

    /** Wilson's, for tasks of one point: the share of those who solved it. */
    static Interval wilson(double solved, int n) {
        double p = solved / n;
        double square = Z * Z / n;
        double middle = (p + square / 2) / (1 + square);
        double half = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n)) / (1 + square);
        return new Interval(percent(middle - half), percent(middle + half));
    }

    /** Student's, on the raw scores of tasks of several points; a single work has none. */
    static Optional<Interval> student(long total, long squares, int n, int max) {
        if (n < 2) {
            return Optional.empty();
        }
        double mean = (double) total / n;
        double variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
        double half = TDistribution.of(n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(variance / n);
        return Optional.of(new Interval(percent((mean - half) / max), percent((mean + half) / max)));
    }

    private static double percent(double share) {
        return Math.clamp(share * 100, 0, 100);
    }
}
