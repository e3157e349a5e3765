package ru.vitok.statistics;

/**
 * How a unit (a municipality, a part of it, a school) did on every item of one test, in logits, and what each school
 * adds to the error of each item. They are logits of shares of all its participants together, as the totals of the country
 * and the region are, which tell of no school inside; where both sides have their schools, as parts of a municipality do,
 * {@link WithinSchools} takes the schools' own levels out. A single school has one level, which shifts all of its items
 * alike.
 *
 * <p>Linearised («influence») residuals of a ratio on the logit scale: (xₛ − nₛp)/(N·p·(1−p)). Source: C. J. Skinner,
 * D. Holt, T. M. F. Smith, «Analysis of Complex Surveys» (1989), chapter 2.
 */
public final class ItemProfile {

    private final double[] share;
    private final double[] logit;
    private final double[] information;
    private final double[] pupilVariance;
    private final double[][] influence;
    private final double[][] points;
    private final double[][] n;
    private final double degrees;

    /**
     * @param points by school and item: points gained as shares of the possible, 0…n
     * @param squares by school and item: sums of squares of the participants' shares
     * @param n by school and item: participants
     */
    public ItemProfile(double[][] points, double[][] squares, double[][] n) {
        this.points = points;
        this.n = n;
        var items = n[0].length;
        share = new double[items];
        logit = new double[items];
        information = new double[items];
        pupilVariance = new double[items];
        influence = new double[n.length][items];
        for (var item = 0; item < items; item++) {
            measure(item, points, squares, n);
        }
        degrees = ClusteredShare.degrees(widest(n));
    }

    private void measure(int item, double[][] points, double[][] squares, double[][] n) {
        var size = 0.0;
        var gained = 0.0;
        var squared = 0.0;
        for (var s = 0; s < n.length; s++) {
            size += n[s][item];
            gained += points[s][item];
            squared += squares[s][item];
        }
        if (size < 2) {
            throw new IllegalArgumentException("item %d has %s participants".formatted(item, size));
        }
        // nobody or everybody solved it: half a participant keeps the logit finite
        var p = Math.clamp(gained / size, 0.5 / size, 1 - 0.5 / size);
        var slope = p * (1 - p);
        share[item] = gained / size;
        logit[item] = Math.log(p / (1 - p));
        information[item] = size * slope;
        var spread = Math.max(0, (squared - gained * gained / size) / (size - 1));
        pupilVariance[item] = Math.max(spread, slope / (2 * size)) / size / (slope * slope);
        for (var s = 0; s < n.length; s++) {
            influence[s][item] = (points[s][item] - n[s][item] * p) / information[item];
        }
    }

    private static double[] widest(double[][] n) {
        var sizes = new double[n.length];
        for (var s = 0; s < n.length; s++) {
            for (var it : n[s]) {
                sizes[s] = Math.max(sizes[s], it);
            }
        }
        return sizes;
    }

    public int items() {
        return share.length;
    }

    /** Share of the possible points, 0…1. */
    public double share(int item) {
        return share[item];
    }

    double logit(int item) {
        return logit[item];
    }

    /** The same with each school's own level taken out. */
    WithinSchools withinSchools() {
        return new WithinSchools(points, n);
    }

    double degrees() {
        return degrees;
    }

    /** Error variance of the logit if pupils were alike in all schools. */
    double pupilVariance(int item) {
        return pupilVariance[item];
    }

    /** The same of an item's ease within schools, which other shares than the pooled one make. */
    double pupilVariance(int item, WithinSchools within) {
        var rescaled = information[item] / within.information(item);
        return pupilVariance[item] * rescaled * rescaled;
    }

    /** Error variance of the logit by the spread of schools. */
    double schoolVariance(int item) {
        var squares = 0.0;
        for (var school : influence) {
            squares += school[item] * school[item];
        }
        return overSchools(squares, influence.length);
    }

    /** The same for the item's departure from the unit's mean over the test: what a strong school shifts is shared. */
    double departureVariance(int item) {
        var squares = 0.0;
        for (var school : influence) {
            var mean = 0.0;
            for (var it : school) {
                mean += it / school.length;
            }
            squares += (school[item] - mean) * (school[item] - mean);
        }
        return ofDepartures(squares, influence.length, share.length);
    }

    /** The median, that stands for the unit's level, follows one item less than the mean does. */
    static double ofDepartures(double squares, int schools, int items) {
        return overSchools(squares, schools) * items / (items - 1.0);
    }

    private static double overSchools(double squares, int schools) {
        return schools < 2 ? squares : squares * schools / (schools - 1.0);
    }
}
