package ru.vitok.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Exact tests of counts; p-values 0…1. */
public final class ExactTests {

    private ExactTests() {}

    /**
     * Probability of at least so many hits when each of n trials hits with the given chance.
     *
     * <p>Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404–413 (the exact binomial test).
     */
    public static double binomialAtLeast(int hits, int n, double chance) {
        return hits <= 0 ? 1 : BinomialDistribution.of(n, chance).survivalProbability(hits - 1);
    }

    /**
     * One-sided exact test that the first group's share of hits is above the second's.
     *
     * <p>Source: R. A. Fisher, «On the interpretation of χ² from contingency tables», JRSS 85 (1922) 87–94: given the
     * margins, the count of the first group is hypergeometric.
     */
    public static double shareAbove(int hits, int n, int otherHits, int otherN) {
        if (n == 0 || hits == 0) {
            return 1;
        }
        return HypergeometricDistribution.of(n + otherN, hits + otherHits, n).survivalProbability(hits - 1);
    }

    /**
     * Two-sided exact test that two shares are equal: twice the smaller tail, at most 1.
     *
     * <p>Source: D. G. Altman, «Practical Statistics for Medical Research» (1991), 10.7.4.
     */
    public static double sharesDiffer(int hits, int n, int otherHits, int otherN) {
        var above = shareAbove(hits, n, otherHits, otherN);
        var below = shareAbove(n - hits, n, otherN - otherHits, otherN);
        return Math.min(1, 2 * Math.min(above, below));
    }

    /**
     * Probability of at least so many where so many are expected by Poisson's law.
     *
     * @param expected at least 0
     */
    public static double poissonAtLeast(int count, double expected) {
        if (count <= 0) {
            return 1;
        }
        return expected == 0 ? 0 : PoissonDistribution.of(expected).survivalProbability(count - 1);
    }
}
