package ru.vitok.statistics;

import java.util.Arrays;

/** A share over several schools, whose pupils are alike within a school: the interval treats schools as clusters. */
public final class ClusteredShare {

    private ClusteredShare() {}

    /**
     * Ratio estimator Σx/Σn with the variance of cluster totals about it, and Student's quantile with few clusters.
     *
     * <p>Var = G/(G−1)·Σ(xₛ − nₛp)²/N². Source: W. G. Cochran, «Sampling Techniques» (3rd ed., 1977), 6.3 and 9A.2.
     * Degrees of freedom are the effective number of clusters (Σn)²/Σn² less one, after L. Kish, «Survey Sampling»
     * (1965), 11.7: where two schools hold most of the pupils, there are little more than two clusters.
     *
     * @param hits points gained in each school as shares of the possible, 0…n
     * @param n participants in each school; at least two schools with participants
     * @return shares 0…1
     */
    public static Interval interval(double[] hits, double[] n) {
        var share = share(hits, n);
        return Interval.around(share, Quantiles.t95(degrees(n)) * error(hits, n, share))
                .within(0, 1);
    }

    /** Two-sided p-value of the same estimate against a share that is known without error. */
    public static double test(double[] hits, double[] n, double against) {
        var share = share(hits, n);
        var error = error(hits, n, share);
        if (error == 0) {
            return share == against ? 1 : 0;
        }
        return 2 * Quantiles.lowerTail(-Math.abs(share - against) / error, degrees(n));
    }

    private static double share(double[] hits, double[] n) {
        return Arrays.stream(hits).sum() / Arrays.stream(n).sum();
    }

    private static double error(double[] hits, double[] n, double share) {
        var clusters = Arrays.stream(n).filter(it -> it > 0).count();
        if (clusters < 2) {
            throw new IllegalArgumentException("an interval over clusters needs two of them, not " + clusters);
        }
        var size = Arrays.stream(n).sum();
        var squares = 0.0;
        for (var s = 0; s < n.length; s++) {
            var residual = (hits[s] - n[s] * share) / size;
            squares += residual * residual;
        }
        return Math.sqrt(squares * clusters / (clusters - 1.0));
    }

    /** Effective number of clusters less one, never under 1. */
    static double degrees(double[] n) {
        var size = Arrays.stream(n).sum();
        var squares = Arrays.stream(n).map(it -> it * it).sum();
        return Math.max(1, size * size / squares - 1);
    }
}
