package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SmallGroups;
import ru.vitok.assessment.TaskResults;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.MarkCounts;
import ru.vitok.statistics.Proportions;

/** How many wrote it and with which marks. */
final class MarkWords {

    private final Say say;

    MarkWords(Say say) {
        this.say = say;
    }

    /** The table over the tests. */
    Map<String, String> row(TestReading test) {
        var marks = counts(test.results());
        var group = test.group();
        var percent = group == null ? null : group.percent();
        var mean = group == null ? null : group.meanInterval();
        return Map.of(
                "test",
                say.test(test.key()),
                "works",
                works(test.results()),
                "marks",
                marks == null
                        ? say.words("withheld")
                        : "%d\u00a0/\u00a0%d\u00a0/\u00a0%d\u00a0/\u00a0%d"
                                .formatted(marks.twos(), marks.threes(), marks.fours(), marks.fives()),
                "passed",
                marks == null ? "" : say.number(marks.passed()),
                "quality",
                marks == null ? "" : say.number(marks.quality()),
                "mean",
                mean == null ? "" : say.withInterval(mean),
                "percent",
                percent == null ? "" : say.number(percent));
    }

    /** The paragraphs of one test. */
    List<String> lines(TestReading test) {
        var lines = new ArrayList<String>();
        lines.add(say.words("marks.works", works(test.results())));
        var marks = counts(test.results());
        if (marks == null) {
            lines.add(say.words(SmallGroups.few(test.results().participants()) ? "marks.few" : "marks.none"));
        } else {
            lines.add(say.words("marks.shares", share(marks, 2), share(marks, 3), share(marks, 4), share(marks, 5)));
        }
        var group = test.group();
        var mean = group == null ? null : group.meanInterval();
        if (group != null && mean != null) {
            var max = group.maxPrimary();
            lines.add(say.words(max == 0 ? "marks.mean-open" : "marks.mean", say.withInterval(mean), max) + " "
                    + say.words("marks.size." + group.size()));
        }
        if (test.source().reported()) {
            lines.add(say.words("marks.reported." + test.source()));
        }
        var bounds = test.results().boundaries();
        lines.add(
                bounds == null
                        ? say.words("marks.boundaries.none")
                        : say.words("marks.boundaries", bounds.from3(), bounds.from4(), bounds.from5()));
        twos(test, marks).ifPresent(lines::add);
        return lines;
    }

    /** Under ten nobody is counted aloud but for those who may know the marks. */
    String works(TaskResults results) {
        return results.marks() == null && SmallGroups.few(results.participants())
                ? say.words("few")
                : say.count(results.participants());
    }

    /** Other children and other tasks each year: only the shares of marks stand side by side. */
    private Optional<String> twos(TestReading test, @Nullable MarkCounts now) {
        var parts = new ArrayList<String>();
        @Nullable Interval before = null;
        for (var it : test.earlier()) {
            var marks = counts(it.results());
            if (marks != null) {
                before = twos(marks);
                parts.add(say.words("marks.twos.year", String.valueOf(it.year()), say.withInterval(before)));
            }
        }
        if (now == null || before == null) {
            return Optional.empty();
        }
        parts.add(say.words("marks.twos.year", String.valueOf(test.key().year()), say.withInterval(twos(now))));
        return Optional.of(say.words(
                "marks.twos", String.join("; ", parts), say.words("marks.twos." + Change.of(before, twos(now)))));
    }

    private String share(MarkCounts marks, int mark) {
        var n = marks.of(mark);
        return say.words(
                "marks.share",
                mark,
                n,
                say.withInterval(Proportions.wilson(n, marks.n()).times(100)));
    }

    private static Interval twos(MarkCounts marks) {
        return Proportions.wilson(marks.twos(), marks.n()).times(100);
    }

    /** Null where they are withheld or nobody has one. */
    static @Nullable MarkCounts counts(TaskResults results) {
        var marks = results.marks();
        if (marks == null) {
            return null;
        }
        var counts = new MarkCounts(
                marks.getOrDefault("2", 0),
                marks.getOrDefault("3", 0),
                marks.getOrDefault("4", 0),
                marks.getOrDefault("5", 0));
        return counts.n() == 0 ? null : counts;
    }
}
