package ru.vitok.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the normal and Student's distribution. */
final class Quantiles {

    /** The two-sided 95 % point of the normal distribution, 1.959964. */
    static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private Quantiles() {}

    /** The two-sided 95 % point of Student's distribution; degrees of freedom need not be whole. */
    static double t95(double degrees) {
        return TDistribution.of(degrees).inverseCumulativeProbability(0.975);
    }

    /** Probability of a value at most {@code t}. */
    static double lowerTail(double t, double degrees) {
        return TDistribution.of(degrees).cumulativeProbability(t);
    }
}
