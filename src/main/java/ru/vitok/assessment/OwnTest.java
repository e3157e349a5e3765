package ru.vitok.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Proportions;

/** A teacher's own result of a test of teachers, as its teacher sees it. */
public record OwnTest(int year, String subject, List<Part> parts) {

    /** With fewer tasks a share says little of anything but these tasks. */
    public static final int FEW = 5;

    private static final double WHOLE = 100;

    /** The block with the smallest share first. */
    public List<Part> blocks() {
        return parts.stream().filter(it -> it.element() == null).toList();
    }

    /** Elements of content, in the order of their names. */
    public List<Part> elements() {
        return parts.stream().filter(it -> it.element() != null).toList();
    }

    /**
     * @param block LAW, SUBJ, METH or PSY
     * @param element of content within the block; null for the block as a whole
     * @param percent the share of points
     * @param points what was got of {@code most}; null where the file tells the share alone
     * @param tasks how many there were; null where the file does not say
     */
    public record Part(
            String block,
            @Nullable String element,
            double percent,
            @Nullable Double points,
            @Nullable Double most,
            @Nullable Integer tasks) {

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
        public @Nullable Interval interval() {
            var got = points;
            return few() || got == null || !whole(got) || tasks == null || !Boolean.TRUE.equals(onePoint())
                    ? null
                    : Proportions.wilson(got, tasks).times(WHOLE);
        }

        private static boolean whole(double number) {
            return number == Math.rint(number);
        }
    }
}
