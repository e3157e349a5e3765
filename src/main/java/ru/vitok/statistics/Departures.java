package ru.vitok.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Items on which a unit is weaker than its own level predicts: logit(unit) − logit(reference) less the median of that
 * over the test. A unit that is weaker overall departs nowhere.
 *
 * <p>The difference of logits with the overall level taken out is the item effect of a Rasch model with differential
 * item functioning: P. W. Holland, H. Wainer (eds.), «Differential Item Functioning» (1993), chapter 4; the median
 * keeps the items that depart from moving the level.
 */
public final class Departures {

    private Departures() {}

    /**
     * Against fixed shares of a population so large that its own error does not count, such as the country.
     *
     * @param reference share of the possible points for each item, strictly between 0 and 1
     */
    public static List<Departure> fromReference(ItemProfile unit, double[] reference) {
        var gaps = new double[unit.items()];
        for (var item = 0; item < gaps.length; item++) {
            gaps[item] = unit.logit(item) - Math.log(reference[item] / (1 - reference[item]));
        }
        var level = median(gaps);
        var found = new ArrayList<Departure>(gaps.length);
        for (var item = 0; item < gaps.length; item++) {
            var error = Math.sqrt(unit.departureVariance(item));
            found.add(new Departure(
                    gaps[item],
                    lowerTail(gaps[item], Math.sqrt(unit.schoolVariance(item)), unit.degrees()),
                    gaps[item] - level,
                    error,
                    lowerTail(gaps[item] - level, error, unit.degrees())));
        }
        return found;
    }

    /**
     * Against the rest of the municipality, each school's own level taken out, with the larger of the pupils' and the
     * schools' error.
     */
    public static List<Departure> fromRest(ItemProfile unit, ItemProfile rest) {
        var own = Side.of(unit);
        var others = Side.of(rest);
        var gaps = new double[unit.items()];
        Arrays.setAll(gaps, item -> own.within().ease(item) - others.within().ease(item));
        var level = median(gaps);
        var found = new ArrayList<Departure>(gaps.length);
        for (var item = 0; item < gaps.length; item++) {
            var a = own.schools().variances()[item];
            var b = others.schools().variances()[item];
            var error = Math.sqrt(Math.max(own.pupils()[item] + others.pupils()[item], a + b));
            // the few schools limit what is known of the error, whichever of the two is larger
            var degrees = Means.satterthwaite(
                    a + 1e-12,
                    own.schools().degrees(),
                    b + 1e-12,
                    others.schools().degrees());
            found.add(departure(gaps[item], gaps[item] - level, error, degrees));
        }
        return found;
    }

    /** One of two units, with the pupils' and the schools' error variances of its items. */
    private record Side(WithinSchools within, double[] pupils, ModeratedErrors schools) {
        static Side of(ItemProfile profile) {
            var within = profile.withinSchools();
            var pupils = new double[within.items()];
            var spread = new double[within.items()];
            Arrays.setAll(pupils, item -> profile.pupilVariance(item, within));
            Arrays.setAll(spread, within::schoolVariance);
            return new Side(within, pupils, ModeratedErrors.of(spread, pupils, profile.degrees()));
        }
    }

    /**
     * Of a single school, whose own spread is unknown: the schools' error is the spread of the other schools'
     * departures on the same item.
     *
     * @param others by school and item, from {@link #departures}
     */
    public static List<Departure> ofOneSchool(ItemProfile school, ItemProfile rest, List<double[]> others) {
        var gaps = gaps(school, rest);
        var level = median(gaps);
        var found = new ArrayList<Departure>(gaps.length);
        for (var item = 0; item < gaps.length; item++) {
            var at = item;
            var spread = Samples.of(others.stream().mapToDouble(it -> it[at]).toArray());
            var pupils = school.pupilVariance(item) + rest.pupilVariance(item);
            var error = Math.sqrt(Math.max(pupils, spread.variance()));
            found.add(departure(gaps[item], gaps[item] - level, error, Math.max(1, spread.n() - 1.0)));
        }
        return found;
    }

    /** The departures alone, without tests. */
    public static double[] departures(ItemProfile unit, ItemProfile rest) {
        var gaps = gaps(unit, rest);
        var level = median(gaps);
        return Arrays.stream(gaps).map(it -> it - level).toArray();
    }

    private static Departure departure(double gap, double departure, double error, double degrees) {
        return new Departure(gap, 1, departure, error, lowerTail(departure, error, degrees));
    }

    private static double[] gaps(ItemProfile unit, ItemProfile rest) {
        var gaps = new double[unit.items()];
        for (var item = 0; item < gaps.length; item++) {
            gaps[item] = unit.logit(item) - rest.logit(item);
        }
        return gaps;
    }

    private static double lowerTail(double value, double error, double degrees) {
        return error == 0 ? 1 : Quantiles.lowerTail(value / error, degrees);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
