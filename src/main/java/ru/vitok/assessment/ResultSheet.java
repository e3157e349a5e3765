package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.store.ReportedMarks;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.statistics.Interval;

/** Everything that stands of one slice, from which the results of any group of it are told. */
final class ResultSheet {

    private final SliceRow slice;
    private final @Nullable TestForm test;
    private final ThresholdProfile thresholds;
    private final PlaceFigures figures;
    private @Nullable SchoolsBehind behind;
    private final Map<String, List<Integer>> reportedMarks;

    ResultSheet(
            SliceRow slice, @Nullable TestForm test, ThresholdProfile thresholds, SumStore store, ReportedMarks marks) {
        this.slice = slice;
        this.test = test;
        this.thresholds = thresholds;
        this.figures = new PlaceFigures(store, slice.id());
        this.reportedMarks = marks.of(slice.id());
    }

    SliceRow slice() {
        return slice;
    }

    ThresholdProfile thresholds() {
        return thresholds;
    }

    /** What may be told of whom to somebody who has the figures of these schools anyway. */
    Suppression suppression(Collection<? extends Collection<UUID>> clusters, Set<UUID> known) {
        return figures.participation().suppression(numbers().size(), clusters, known);
    }

    SchoolsBehind behind() {
        var known = behind == null ? figures.behind(numbers().size()) : behind;
        behind = known;
        return known;
    }

    /** The results of a group; reports fill in where there are no works. */
    TaskResults of(UUID group, Withheld withheld) {
        int n = figures.participants(group);
        var tasks = new ArrayList<TaskResult>();
        for (int i = 0; i < numbers().size(); i++) {
            tasks.add(task(i, group, withheld));
        }
        return new TaskResults(
                n,
                test == null ? slice.maxPrimary() : test.maxPrimary(),
                test == null ? null : test.boundaries(),
                withheld.marks() ? null : marks(group),
                tasks);
    }

    List<String> numbers() {
        return slice.tasks().isEmpty() && test != null
                ? test.tasks().stream().map(TestTask::number).toList()
                : slice.tasks();
    }

    private TaskResult task(int place, UUID group, Withheld hidden) {
        var withheld = hidden.task(place);
        var number = numbers().get(place);
        var spec = test == null ? null : test.task(number).orElse(null);
        int max = spec != null ? spec.maxScore() : slice.maxima().get(place);
        var level = spec != null && spec.level() != null ? spec.level() : level(place);
        var figure = figures.of(group, place, number, max);
        var percent = figure.percent();
        var status = withheld || percent == null
                ? ResultStatus.TOO_FEW
                : ResultStatus.of(thresholds.of(number, level, percent));
        return new TaskResult(
                number,
                max,
                level,
                spec == null ? null : spec.skillCode(),
                spec == null ? null : spec.skill(),
                withheld ? null : percent,
                withheld ? null : figure.interval().map(Interval::low).orElse(null),
                withheld ? null : figure.interval().map(Interval::high).orElse(null),
                figure.n(),
                status,
                reference(place, number, max, hidden.municipality().contains(place)));
    }

    private TaskResult.Reference reference(int place, String number, int max, boolean withheld) {
        return new TaskResult.Reference(
                withheld ? null : figures.municipality(place, number, max),
                figures.around("REGION", number),
                figures.around("COUNTRY", number));
    }

    private @Nullable Level level(int place) {
        return place >= slice.levels().size() || slice.levels().get(place).isEmpty()
                ? null
                : Level.valueOf(slice.levels().get(place));
    }

    private @Nullable Map<String, Integer> marks(UUID group) {
        var counts = figures.marks(group, reportedMarks.get(PlaceFigures.key(group)));
        if (counts == null) {
            return null;
        }
        var marks = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < counts.size(); i++) {
            marks.put(String.valueOf(i + 2), counts.get(i));
        }
        return marks;
    }
}
