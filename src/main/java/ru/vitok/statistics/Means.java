package ru.vitok.statistics;

/** Intervals of means and of their differences. */
public final class Means {

    private Means() {}

    /**
     * Student's interval of a mean, x̄ ± t₀.₉₇₅,ₙ₋₁·s/√n, in the unit of the values.
     *
     * <p>Source: Student, «The probable error of a mean», Biometrika 6 (1908) 1–25. Needs two values at least.
     */
    public static Interval student(Sample sample) {
        if (sample.n() < 2) {
            throw new IllegalArgumentException("an interval needs two values, not " + sample.n());
        }
        var half = Quantiles.t95(sample.n() - 1) * Math.sqrt(sample.variance() / sample.n());
        return Interval.around(sample.mean(), half);
    }

    /**
     * The normal interval of a mean, x̄ ± 1.96·s/√n, in the unit of the values: what the federal method of objectivity
     * prescribes. For few values it is too short; {@link #student} is honest.
     *
     * <p>Source: ФИОКО, «Методика расчёта показателя „Уровень объективности оценки образовательных результатов“».
     */
    public static Interval normal(Sample sample) {
        if (sample.n() < 2) {
            throw new IllegalArgumentException("an interval needs two values, not " + sample.n());
        }
        return Interval.around(sample.mean(), Quantiles.Z95 * Math.sqrt(sample.variance() / sample.n()));
    }

    /**
     * Share of the possible points, 0…1, with its interval: Wilson where a participant gets one point or none, Student
     * on raw scores otherwise, cut to 0…1.
     */
    public static Interval shareOfPoints(Sample sample, int max) {
        if (max == 1) {
            return Proportions.wilson(sample.sum(), sample.n());
        }
        return student(sample).times(1.0 / max).within(0, 1);
    }

    /**
     * Welch's interval of the difference of two means, first minus second.
     *
     * <p>Degrees of freedom after Satterthwaite. Source: B. L. Welch, «The generalization of Student's problem when
     * several different population variances are involved», Biometrika 34 (1947) 28–35.
     */
    public static Interval welch(Sample first, Sample second) {
        if (first.n() < 2 || second.n() < 2) {
            throw new IllegalArgumentException("an interval needs two values on each side");
        }
        var a = first.variance() / first.n();
        var b = second.variance() / second.n();
        var d = first.mean() - second.mean();
        if (a + b == 0) {
            return Interval.around(d, 0);
        }
        var degrees = satterthwaite(a, first.n() - 1.0, b, second.n() - 1.0);
        return Interval.around(d, Quantiles.t95(degrees) * Math.sqrt(a + b));
    }

    /** Two-sided p-value of Welch's test that the means are equal; 1 where neither side varies and they are. */
    public static double welchTest(Sample first, Sample second) {
        if (first.n() < 2 || second.n() < 2) {
            throw new IllegalArgumentException("a test needs two values on each side");
        }
        var a = first.variance() / first.n();
        var b = second.variance() / second.n();
        var d = Math.abs(first.mean() - second.mean());
        if (a + b == 0) {
            return d == 0 ? 1 : 0;
        }
        var degrees = satterthwaite(a, first.n() - 1.0, b, second.n() - 1.0);
        return 2 * Quantiles.lowerTail(-d / Math.sqrt(a + b), degrees);
    }

    /**
     * Degrees of freedom of the sum of two estimated variances.
     *
     * <p>Source: F. E. Satterthwaite, «An approximate distribution of estimates of variance components», Biometrics
     * Bulletin 2 (1946) 110–114.
     */
    static double satterthwaite(double varianceA, double degreesA, double varianceB, double degreesB) {
        var total = varianceA + varianceB;
        return total * total / (varianceA * varianceA / degreesA + varianceB * varianceB / degreesB);
    }
}
