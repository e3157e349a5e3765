package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.analysis.TaskComparison.Against;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.SmallGroups;
import ru.vitok.assessment.TaskResult;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;
import ru.vitok.statistics.Holm;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Sample;

/**
 * A school task by task beside the rest of its municipality, and the municipality beside the country (the region where
 * there is none). A school is part of its municipality, so it is never compared with the whole. What the results by task
 * withhold is not compared.
 */
@Service
public class Comparisons {

    private final Results results;
    private final TaskSums sums;
    private final Viewers viewers;

    Comparisons(Results results, TaskSums sums, Viewers viewers) {
        this.results = results;
        this.sums = sums;
        this.viewers = viewers;
    }

    private record Asked(
            TaskResult task,
            Against against,
            double others,
            @Nullable TaskTests tests) {
        /** A handful of pupils who all did alike have no spread: to a test they look like proof. */
        boolean enough() {
            return task.n() >= Rules.LEAST_PARTICIPANTS;
        }
    }

    @Transactional(readOnly = true)
    public List<TaskComparison> ofSchool(SliceKey key, UUID municipality, UUID school) {
        var line = results.heatMap(key, municipality).schools().stream()
                .filter(it -> it.id().equals(school))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var asked = new ArrayList<Asked>();
        eachTask(key, municipality, line.results().tasks(), (task, place, bySchool) -> {
            var whole = bySchool.values().stream().map(it -> it.get(place)).reduce(Sample.EMPTY, Sample::plus);
            var own = bySchool.containsKey(school)
                    ? Objects.requireNonNull(bySchool.get(school)).get(place)
                    : Sample.EMPTY;
            var rest = whole.minus(own);
            if (task.reference().municipality() != null && !SmallGroups.few(rest.n()) && rest.n() > 0) {
                asked.add(new Asked(
                        task,
                        Against.REST,
                        100 * rest.mean() / task.maxScore(),
                        TaskTests.ofRest(own, rest, task.maxScore())));
            }
        });
        return judged(asked);
    }

    @Transactional(readOnly = true)
    public List<TaskComparison> ofMunicipality(SliceKey key, UUID municipality) {
        var tasks = results.tasks(key, municipality).tasks();
        var asked = new ArrayList<Asked>();
        eachTask(key, municipality, tasks, (task, place, bySchool) -> {
            var country = task.reference().country();
            var percent = country == null ? task.reference().region() : country;
            if (percent != null) {
                var schools =
                        bySchool.values().stream().map(it -> it.get(place)).toList();
                asked.add(new Asked(
                        task,
                        country == null ? Against.REGION : Against.COUNTRY,
                        percent,
                        TaskTests.ofReference(schools, task.maxScore(), percent)));
            }
        });
        return judged(asked);
    }

    /** Hears a task that is not withheld with the points of every school. */
    private interface EachTask {
        void hear(TaskResult task, int place, Map<UUID, List<Sample>> bySchool);
    }

    private void eachTask(SliceKey key, UUID municipality, List<TaskResult> tasks, EachTask each) {
        var slice = viewers.asSystem(() -> sums.find(municipality, TestKey.of(key)));
        if (slice.isEmpty()) {
            return;
        }
        var bySchool = viewers.asSystem(() -> sums.bySchool(slice.get()));
        for (var task : tasks) {
            var place = slice.get().numbers().indexOf(task.number());
            if (place >= 0 && task.percent() != null) {
                each.hear(task, place, bySchool);
            }
        }
    }

    private static List<TaskComparison> judged(List<Asked> asked) {
        var known = asked.stream().filter(it -> it.tests() != null).toList();
        // a question that is not asked burdens the others with nothing
        var adjusted = Holm.adjust(known.stream()
                .filter(Asked::enough)
                .mapToDouble(it -> Objects.requireNonNull(it.tests()).chance())
                .toArray());
        var rows = new ArrayList<TaskComparison>();
        var place = 0;
        for (var it : known) {
            var difference = Objects.requireNonNull(it.tests()).difference();
            var standing = it.enough() ? standing(difference, adjusted[place++]) : Standing.FEW;
            rows.add(new TaskComparison(
                    it.task().number(),
                    it.task().n(),
                    Objects.requireNonNull(it.task().percent()),
                    it.against(),
                    it.others(),
                    difference,
                    standing));
        }
        return rows;
    }

    private static Standing standing(Interval difference, double chance) {
        if (chance >= Rules.LEVEL) {
            return Standing.WITHIN;
        }
        return difference.below(0) ? Standing.LOWER : difference.above(0) ? Standing.HIGHER : Standing.WITHIN;
    }
}
