package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.MarkCounts;
import ru.vitok.statistics.Means;

/**
 * Marks, primary scores and the journal of a municipality, a cluster or a school in one test. What is null is withheld, or there are
 * no works to tell it from.
 *
 * @param code of the school; null for the municipality and its clusters
 * @param cluster such as «село»; null for the municipality and schools
 * @param maxPrimary points of the whole test; 0 where nobody says how many there are
 * @param peaks seen by whom signs of marking are seen
 */
public record GroupFigures(
        @Nullable String code,
        @Nullable String cluster,
        String name,
        int works,
        int maxPrimary,
        @Nullable MarkCounts marks,
        @Nullable Distribution scores,
        @Nullable JournalFigures journal,
        @Nullable PeakNote peaks) {

    /** How far the numbers of so few carry, after the ФИОКО's recommendations of 2026 (pp. 13 and 24). */
    public SampleSize size() {
        return SampleSize.of(works);
    }

    /** Whether works of the group have marks; of a state exam told in a hundred points none has. */
    public boolean marked() {
        return marks != null && marks.n() > 0;
    }

    /** «Процент выполнения работы»; null without works, and where nobody says how many points there are. */
    public @Nullable Double percent() {
        return scores == null || scores.n() == 0 || maxPrimary == 0 ? null : Double.valueOf(scores.percent(maxPrimary));
    }

    /** 95 % interval of the mean primary score, points; null for fewer than two works. */
    public @Nullable Interval meanInterval() {
        return scores == null || scores.n() < 2 ? null : Means.student(scores.sample());
    }
}
