package ru.vitok.statistics;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How much more the helped schools changed than the others, adjusted for where they started and for their cluster.
 *
 * <p>Weighted regression of schools' changes on help, start on this skill, general level before, and cluster (analysis
 * of covariance; S. Senn, «Change from baseline and analysis of covariance revisited», Statistics in Medicine 25 (2006)
 * 4334–4344). The general level is there because help chosen by it would otherwise look harmful: the start on one skill
 * measures it with noise. In simulated municipalities of 14 and 24 schools with school × year × skill effects and help
 * given to weak starters (by start, by level, at random) the interval covered 93–97 % and gave a false verdict in 3–7 %.
 */
public final class AdjustedEffect {

    /** Fewer schools than this on a side cannot carry a judgement. */
    public static final int LEAST_SCHOOLS = 4;

    private static final int ENOUGH_FOR_LEVEL = 12;
    /** Working variance of a school's change from year to year beyond its pupils' chance, (8 points)². */
    private static final double YEARLY = 0.006;

    private AdjustedEffect() {}

    /**
     * Difference in shares (−1…1); empty where helped and others cannot be told from their clusters or starts.
     */
    public static Optional<Interval> estimate(List<SchoolChange> schools) {
        var groups = new TreeSet<String>();
        schools.forEach(it -> groups.add(it.group()));
        if (!groups.isEmpty()) {
            groups.removeFirst();
        }
        var withLevel = schools.size() >= ENOUGH_FOR_LEVEL;
        var columns = 3 + groups.size() + (withLevel ? 1 : 0);
        if (schools.size() <= columns + 1) {
            return Optional.empty();
        }
        var design = new double[schools.size()][];
        for (var i = 0; i < design.length; i++) {
            design[i] = row(schools.get(i), List.copyOf(groups), withLevel, columns);
        }
        var changes =
                schools.stream().mapToDouble(it -> it.after() - it.before()).toArray();
        try {
            return Optional.of(new Regression(design, changes, weights(schools)).coefficient(1));
        } catch (ArithmeticException inseparable) {
            return Optional.empty();
        }
    }

    /** (After − before) of the helped less the same of the others, weighted by participants; shares. */
    public static double raw(List<SchoolChange> schools) {
        return change(schools, true) - change(schools, false);
    }

    private static double change(List<SchoolChange> schools, boolean helped) {
        return share(schools, helped, true) - share(schools, helped, false);
    }

    /** Share of one side at one time, weighted by participants. */
    public static double share(List<SchoolChange> schools, boolean helped, boolean after) {
        var points = 0.0;
        var size = 0.0;
        for (var it : schools) {
            if (it.helped() == helped) {
                points += after ? it.after() * it.afterN() : it.before() * it.beforeN();
                size += after ? it.afterN() : it.beforeN();
            }
        }
        return size == 0 ? 0 : points / size;
    }

    private static double[] row(SchoolChange school, List<String> groups, boolean withLevel, int columns) {
        var row = new double[columns];
        row[0] = 1;
        row[1] = school.helped() ? 1 : 0;
        row[2] = school.before();
        var at = groups.indexOf(school.group());
        if (at >= 0) {
            row[3 + at] = 1;
        }
        if (withLevel) {
            row[columns - 1] = school.level();
        }
        return row;
    }

    private static double[] weights(List<SchoolChange> schools) {
        var points = 0.0;
        var size = 0.0;
        for (var it : schools) {
            points += it.before() * it.beforeN();
            size += it.beforeN();
        }
        var share = Math.clamp(points / size, 0.05, 0.95);
        var spread = share * (1 - share);
        return schools.stream()
                .mapToDouble(it -> 1 / (YEARLY + spread / it.beforeN() + spread / it.afterN()))
                .toArray();
    }
}
