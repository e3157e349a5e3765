package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.ClusteredShare;
import ru.vitok.statistics.ExactTests;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Proportions;
import ru.vitok.statistics.Sample;

/** The difference of two groups on one task, and how likely chance alone makes one as large. */
record TaskTests(Interval difference, double chance) {

    /**
     * Of a school and all other works: Newcombe and Fisher where a work gets one point or none, Welch otherwise; null for
     * fewer than two works on a side.
     */
    static @Nullable TaskTests ofRest(Sample own, Sample rest, int max) {
        if (own.n() < 2 || rest.n() < 2) {
            return null;
        }
        if (max == 1) {
            return new TaskTests(
                    Proportions.newcombe(own.sum(), own.n(), rest.sum(), rest.n())
                            .times(100),
                    ExactTests.sharesDiffer((int) own.sum(), (int) own.n(), (int) rest.sum(), (int) rest.n()));
        }
        return new TaskTests(Means.welch(own, rest).times(100.0 / max), Means.welchTest(own, rest));
    }

    /** Of a municipality and a population so large that its own error does not count; its schools are clusters. */
    static @Nullable TaskTests ofReference(List<Sample> schools, int max, double percent) {
        var present = schools.stream().filter(it -> it.n() > 0).toList();
        if (present.size() < 2) {
            return null;
        }
        var points = present.stream().mapToDouble(it -> it.sum() / max).toArray();
        var n = present.stream().mapToDouble(Sample::n).toArray();
        var own = ClusteredShare.interval(points, n).times(100);
        return new TaskTests(
                new Interval(own.value() - percent, own.low() - percent, own.high() - percent),
                ClusteredShare.test(points, n, percent / 100));
    }
}
