package ru.vitok.statistics;

/** Intervals of shares and of their differences. */
public final class Proportions {

    private Proportions() {}

    /**
     * Wilson's score interval of a share, 95 %.
     *
     * <p>(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). Source: E. B. Wilson, «Probable inference, the law of
     * succession, and statistical inference», JASA 22 (1927) 209–212; recommended for small n by Brown, Cai, DasGupta,
     * Statistical Science 16 (2001) 101–133.
     *
     * @param hits 0…n
     * @param n at least 1
     * @return shares 0…1
     */
    public static Interval wilson(double hits, double n) {
        if (n <= 0 || hits < 0 || hits > n) {
            throw new IllegalArgumentException("%f of %f".formatted(hits, n));
        }
        var z2 = Quantiles.Z95 * Quantiles.Z95;
        var p = hits / n;
        var middle = p + z2 / (2 * n);
        var half = Quantiles.Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        var low = Math.min(p, Math.max(0, (middle - half) / (1 + z2 / n)));
        var high = Math.max(p, Math.min(1, (middle + half) / (1 + z2 / n)));
        return new Interval(p, low, high);
    }

    /**
     * Newcombe's interval of the difference of two independent shares, first minus second, from Wilson's intervals.
     *
     * <p>Source: R. G. Newcombe, «Interval estimation for the difference between independent proportions», Statistics
     * in Medicine 17 (1998) 873–890, method 10.
     *
     * @return shares −1…1
     */
    public static Interval newcombe(double hits1, double n1, double hits2, double n2) {
        var a = wilson(hits1, n1);
        var b = wilson(hits2, n2);
        var d = a.value() - b.value();
        var down = Math.hypot(a.value() - a.low(), b.high() - b.value());
        var up = Math.hypot(a.high() - a.value(), b.value() - b.low());
        return new Interval(d, d - down, d + up);
    }
}
