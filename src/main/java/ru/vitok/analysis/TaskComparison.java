package ru.vitok.analysis;

import ru.vitok.statistics.Interval;

/**
 * A group on one task beside others.
 *
 * @param percent of the possible points, 0…100
 * @param others the same of those it is compared with
 * @param difference of the two in points, with its 95 % interval
 * @param standing after Holm over the tasks of the test
 */
public record TaskComparison(
        String number, int n, double percent, Against against, double others, Interval difference, Standing standing) {

    /** The word for it: an interval aside from zero is not «within», even where so many tasks make it no proof. */
    public String word() {
        boolean aside = difference.low() > 0 || difference.high() < 0;
        return aside && standing == Standing.WITHIN ? "UNPROVEN" : standing.name();
    }

    /** With whom a group is compared. */
    public enum Against {
        REST,
        COUNTRY,
        REGION
    }
}
