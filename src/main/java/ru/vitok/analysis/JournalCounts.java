package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Marks for the works beside those in the journal, of the works that have both.
 *
 * @param lowered works whose mark is below the journal's
 * @param far works whose mark differs from the journal's by two and more; null where only a report is known
 * @param tied Spearman's coefficient of primary score and journal mark on middle ranks; null where not known
 * @param simple the same by the textbook formula, which the federal method prints; null where not known
 */
record JournalCounts(
        int lowered,
        int kept,
        int raised,
        @Nullable Integer far,
        @Nullable Double tied,
        @Nullable Double simple) {

    static final JournalCounts NONE = new JournalCounts(0, 0, 0, 0, null, null);

    int compared() {
        return lowered + kept + raised;
    }

    /** Of both together; how the ranks go together is not known of the sum. */
    JournalCounts plus(JournalCounts other) {
        return new JournalCounts(
                lowered + other.lowered,
                kept + other.kept,
                raised + other.raised,
                far == null || other.far == null ? null : Integer.valueOf(far + other.far),
                null,
                null);
    }
}
