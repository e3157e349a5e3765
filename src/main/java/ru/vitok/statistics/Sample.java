package ru.vitok.statistics;

/**
 * What is left of raw scores once they are added up; samples of several schools can be added.
 *
 * @param n how many values, not negative
 * @param sum of the values
 * @param sumSquares of the values
 */
public record Sample(long n, double sum, double sumSquares) {

    public static final Sample EMPTY = new Sample(0, 0, 0);

    public Sample {
        if (n < 0 || sumSquares < 0) {
            throw new IllegalArgumentException("n %d, sum of squares %f".formatted(n, sumSquares));
        }
    }

    public Sample plus(Sample other) {
        return new Sample(n + other.n, sum + other.sum, sumSquares + other.sumSquares);
    }

    /** This without a part of it. */
    public Sample minus(Sample part) {
        return new Sample(n - part.n, sum - part.sum, Math.max(0, sumSquares - part.sumSquares));
    }

    public double mean() {
        return n == 0 ? 0 : sum / n;
    }

    /** Sample variance with n − 1; 0 for fewer than two values. */
    public double variance() {
        return n < 2 ? 0 : Math.max(0, (sumSquares - sum * sum / n) / (n - 1));
    }
}
