package ru.vitok.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Spearman's coefficient with ties: Pearson's coefficient of the middle ranks. NaN where one side does not vary.
     *
     * <p>Source: C. Spearman, American Journal of Psychology 15 (1904) 72–101; ties after M. G. Kendall, «Rank
     * Correlation Methods» (1948), chapter 3.
     *
     * @return −1…1
     */
    public static double spearman(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("%d and %d values".formatted(x.length, y.length));
        }
        return pearson(middleRanks(x), middleRanks(y));
    }

    /**
     * The textbook formula 1 − 6Σd² / (n(n² − 1)) on middle ranks. With many ties it is biased upwards; it stands beside
     * {@link #spearman} because the federal method of objectivity prints it.
     *
     * @return −1…1
     */
    public static double simple(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("%d and %d values".formatted(x.length, y.length));
        }
        var a = middleRanks(x);
        var b = middleRanks(y);
        var squares = 0.0;
        for (var i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        var n = (double) a.length;
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    static double[] middleRanks(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        var ranks = new double[values.length];
        var from = 0;
        while (from < values.length) {
            var to = from;
            while (to + 1 < values.length && values[order.get(to + 1)] == values[order.get(from)]) {
                to++;
            }
            for (var i = from; i <= to; i++) {
                ranks[order.get(i)] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }

    private static double pearson(double[] x, double[] y) {
        var mx = Arrays.stream(x).average().orElse(0);
        var my = Arrays.stream(y).average().orElse(0);
        var xy = 0.0;
        var xx = 0.0;
        var yy = 0.0;
        for (var i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
