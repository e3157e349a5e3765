package ru.vitok.statistics;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * Error variances of many items, each known from few schools only: every one is drawn towards what all have in common, the
 * more so the less they differ from each other, but never by more degrees of freedom than there are other items. Where one
 * school makes some items differ, each keeps its own.
 *
 * <p>Empirical Bayes with a scaled inverse χ² prior. Source: G. K. Smyth, «Linear models and empirical Bayes methods for
 * assessing differential expression in microarray experiments», Statistical Applications in Genetics and Molecular Biology
 * 3 (2004) 3, section 6.2.
 *
 * @param variances by item
 * @param degrees of freedom of each, its own and those that the other items lend
 */
record ModeratedErrors(double[] variances, double degrees) {

    /** The items differ no more than chance makes them. */
    private static final double ALIKE = 10_000;
    /** Schools that agree to the last point still leave an error. */
    private static final double LEAST = 0.001;

    private static final int HALVINGS = 60;

    /**
     * @param found error variances by item
     * @param expected what they would be in proportion to, such as the pupils' error variances
     * @param degrees of freedom of each that was found
     */
    static ModeratedErrors of(double[] found, double[] expected, double degrees) {
        var logs = new double[found.length];
        for (var item = 0; item < logs.length; item++) {
            logs[item] = Math.log(Math.max(LEAST, found[item] / expected[item]));
        }
        var ratios = Samples.of(logs);
        var beyondChance = ratios.variance() - Trigamma.value(degrees / 2);
        var prior = beyondChance > 0 ? Math.min(ALIKE, 2 * inverseTrigamma(beyondChance)) : ALIKE;
        var common = Math.exp(ratios.mean() - meanOfLog(degrees) + meanOfLog(prior));
        // so few items cannot know better what they have in common
        var lent = Math.min(prior, found.length - 1.0);
        var variances = new double[found.length];
        Arrays.setAll(variances, item -> (lent * common * expected[item] + degrees * found[item]) / (lent + degrees));
        return new ModeratedErrors(variances, lent + degrees);
    }

    /** Mean of the logarithm of χ² over its degrees. */
    private static double meanOfLog(double degrees) {
        return Digamma.value(degrees / 2) - Math.log(degrees / 2);
    }

    /** It falls from +∞ to 0, so halving finds it. */
    private static double inverseTrigamma(double value) {
        var low = 1e-6;
        var high = ALIKE;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = Math.sqrt(low * high);
            if (Trigamma.value(middle) > value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
