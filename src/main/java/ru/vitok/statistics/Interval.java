package ru.vitok.statistics;

/** An estimate with its lower and upper bound, in whatever unit the estimate has. */
public record Interval(double value, double low, double high) {

    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("%f…%f does not hold %f".formatted(low, high, value));
        }
    }

    /** Symmetric around the value. */
    public static Interval around(double value, double half) {
        return new Interval(value, value - half, value + half);
    }

    public boolean below(double bound) {
        return high < bound;
    }

    public boolean above(double bound) {
        return low > bound;
    }

    public Interval times(double factor) {
        return new Interval(value * factor, low * factor, high * factor);
    }

    /** Cut to what the quantity can be at all, such as 0…1 for a share. */
    public Interval within(double least, double most) {
        return new Interval(clamp(value, least, most), clamp(low, least, most), clamp(high, least, most));
    }

    private static double clamp(double x, double least, double most) {
        return Math.clamp(x, least, most);
    }
}
