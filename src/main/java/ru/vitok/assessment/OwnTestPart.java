package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Proportions;

/**
 * A block of a teacher's own test, or an element of content.
 *
 * @param block LAW, SUBJ, METH or PSY
 * @param element of content within the block; null for the block as a whole
 * @param percent the share of points
 * @param points what was got of {@code most}; null where the file tells the share alone
 * @param tasks how many there were; null where the file does not say
 */
public record OwnTestPart(
        String block,
        @Nullable String element,
        double percent,
        @Nullable Double points,
        @Nullable Double most,
        @Nullable Integer tasks) {

    /** In per cent. */
    public record Bounds(double low, double high) {}

    /** With fewer tasks a share says little of anything but these tasks. */
    private static final int FEW = 5;

    private static final double WHOLE = 100;

    public boolean few() {
        return tasks != null && tasks < FEW;
    }

    /** Whether every task gives one point or none; null where the file does not say. */
    public @Nullable Boolean onePoint() {
        return tasks == null || most == null ? null : Boolean.valueOf(most.intValue() == tasks && whole(most));
    }

    /**
     * Wilson's interval in per cent, as if the tasks were drawn at random from many alike; null where there are few,
     * where they differ in points or where the file does not say: nothing is put in its place.
     */
    public @Nullable Bounds interval() {
        var got = points;
        if (few() || got == null || !whole(got) || tasks == null || !Boolean.TRUE.equals(onePoint())) {
            return null;
        }
        var wilson = Proportions.wilson(got, tasks).times(WHOLE);
        return new Bounds(wilson.low(), wilson.high());
    }

    private static boolean whole(double number) {
        return number == Math.rint(number);
    }
}
