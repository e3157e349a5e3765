package ru.vitok.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.store.SumStore.Reported;
import ru.vitok.assessment.store.TaskSum;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Proportions;
import ru.vitok.statistics.Sample;

/** How a task was solved by a group: in per cent of the points, with an interval where there is an honest one. */
record Figure(@Nullable Double percent, Optional<Interval> interval, int n) {

    /** @param whole the squares of the points are known; else there is an interval for tasks of one point alone */
    static Figure counted(TaskSum sum, int max, boolean whole) {
        var sample = new Sample(sum.n(), sum.total(), sum.squares());
        var interval = max > 1 && (sum.n() < 2 || !whole)
                ? Optional.<Interval>empty()
                : Optional.of(Means.shareOfPoints(sample, max).times(100));
        return new Figure(percent(sum, max), interval, sum.n());
    }

    static Figure reported(Reported reported, int n, String task, int max) {
        var percent = reported.percents().get(task);
        // a row known only as a percentage has an interval only where the percentage is a share of pupils
        var interval = percent != null && max == 1 && n > 0
                ? Optional.of(
                        Proportions.wilson(Math.rint(percent * n / 100), n).times(100))
                : Optional.<Interval>empty();
        return new Figure(percent, interval, n);
    }

    static double percent(TaskSum sum, int max) {
        return 100.0 * sum.total() / ((double) sum.n() * max);
    }
}
