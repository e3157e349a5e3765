package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Marks for the works beside the journal's.
 *
 * @param far works whose mark differs from the journal's by two and more; null for those who may not see small groups
 * @param spearman coefficient of primary score and journal mark on middle ranks, −1…1; null where it is not known, stands
 *     on fewer than ten, or is not for this person
 * @param spearmanSimple the same by the textbook formula, which the federal method prints
 */
public record JournalFigures(
        int lowered,
        int kept,
        int raised,
        @Nullable Integer far,
        @Nullable Double spearman,
        @Nullable Double spearmanSimple) {

    /** Null where no work has both marks. */
    static @Nullable JournalFigures of(JournalCounts counts, boolean small, boolean objectivity) {
        if (counts.compared() == 0) {
            return null;
        }
        var ranks = objectivity && counts.compared() >= Rules.LEAST_PARTICIPANTS;
        return new JournalFigures(
                counts.lowered(),
                counts.kept(),
                counts.raised(),
                small ? counts.far() : null,
                ranks ? counts.tied() : null,
                ranks ? counts.simple() : null);
    }

    public int compared() {
        return lowered + kept + raised;
    }

    /** Per cent of the works that have both marks. */
    public double loweredShare() {
        return share(lowered);
    }

    public double keptShare() {
        return share(kept);
    }

    public double raisedShare() {
        return share(raised);
    }

    private double share(int count) {
        return 100.0 * count / compared();
    }
}
