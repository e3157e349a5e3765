package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.ExactTests;

/**
 * A note on one histogram: more works on the first score of a mark than on the four scores around it. E = c(b) / mean of
 * c(b−2), c(b−1), c(b+1), c(b+2); noted from 50 works where E ≥ 2 and the one-sided Poisson tail is under 0.01. The idea is
 * the ФИОКО's (recommendations of 2026, pp. 13–15: peaks on boundaries want to be analysed), the bounds are ours. What
 * makes a marker of a school is {@link BoundaryPeaks}.
 */
final class HistogramPeaks {

    private static final int LEAST_WORKS = 50;
    private static final double TIMES = 2;
    private static final double CHANCE = 0.01;

    private HistogramPeaks() {}

    static PeakNote of(Distribution works, @Nullable Boundaries boundaries) {
        if (boundaries == null) {
            return new PeakNote(PeakNote.State.NO_BOUNDARIES, List.of());
        }
        if (works.n() == 0) {
            return new PeakNote(PeakNote.State.NO_SCORES, List.of());
        }
        if (works.n() < LEAST_WORKS) {
            return new PeakNote(PeakNote.State.FEW_WORKS, List.of());
        }
        var peaks = find(works, List.of(boundaries.from3(), boundaries.from4(), boundaries.from5()));
        return new PeakNote(peaks.isEmpty() ? PeakNote.State.NONE : PeakNote.State.FOUND, peaks);
    }

    private static List<PeakNote.Peak> find(Distribution works, List<Integer> boundaries) {
        var peaks = new ArrayList<PeakNote.Peak>();
        for (var i = 0; i < boundaries.size(); i++) {
            int at = boundaries.get(i);
            var around = (works.count(at - 2) + works.count(at - 1) + works.count(at + 1) + works.count(at + 2)) / 4.0;
            var count = works.count(at);
            if (around > 0 && count >= TIMES * around && ExactTests.poissonAtLeast(count, around) < CHANCE) {
                peaks.add(new PeakNote.Peak(i + 3, at, count, count / around, works.count(at - 1) < around / 2));
            }
        }
        return peaks;
    }
}
