package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.statistics.Sample;

/** Puts the tasks of one skill together, weighted by their points. A task without a known skill is left out. */
final class SkillPooling {

    private final List<SkillItem> items = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();
    private final List<List<Integer>> maxima = new ArrayList<>();

    /** Under what a task is put together with others; a task may belong to several. */
    @FunctionalInterface
    interface Parts {
        List<Part> of(TestTask task);
    }

    /**
     * @param code under which it is compared over the years
     * @param name null where nobody gave one
     */
    record Part(String code, @Nullable String name) {}

    /** @param same from a skill's code to the one under which it is compared over the years */
    static Parts skills(UnaryOperator<String> same) {
        return task -> {
            var own = task.skillCode();
            return own == null ? List.of() : List.of(new Part(same.apply(own), task.skill()));
        };
    }

    SkillPooling(
            SliceTasks slice,
            @Nullable TestForm form,
            ThresholdProfile thresholds,
            Map<String, Map<String, Double>> around,
            Parts parts) {
        var bySkill = new LinkedHashMap<String, List<TestTask>>();
        var names = new LinkedHashMap<String, @Nullable String>();
        var at = new LinkedHashMap<String, List<Integer>>();
        for (var place = 0; place < slice.numbers().size() && form != null; place++) {
            var task = form.task(slice.numbers().get(place)).orElse(null);
            if (task == null) {
                continue;
            }
            for (var part : parts.of(task)) {
                bySkill.computeIfAbsent(part.code(), _ -> new ArrayList<>()).add(task);
                names.putIfAbsent(part.code(), part.name());
                at.computeIfAbsent(part.code(), _ -> new ArrayList<>()).add(place);
            }
        }
        bySkill.forEach((code, tasks) -> {
            items.add(item(code, names.get(code), tasks, thresholds, around));
            places.add(at.getOrDefault(code, List.of()));
            maxima.add(tasks.stream().map(TestTask::maxScore).toList());
        });
    }

    List<SkillItem> items() {
        return List.copyOf(items);
    }

    List<Sample> pool(List<Sample> byTask) {
        return IntStream.range(0, places.size())
                .mapToObj(
                        it -> together(places.get(it).stream().map(byTask::get).toList(), maxima.get(it)))
                .toList();
    }

    /**
     * Σ points / Σ n·max of all tasks, told of the participants of the task that most were given: not everybody has every
     * task of a skill in their variant. How the tasks go together within a pupil is unknown from sums: the spread is taken as
     * if they went all the way.
     */
    static Sample together(List<Sample> tasks, List<Integer> maxima) {
        if (tasks.size() == 1) {
            return tasks.getFirst();
        }
        var n = tasks.stream().mapToLong(Sample::n).max().orElse(0);
        if (n == 0) {
            return Sample.EMPTY;
        }
        var points = 0.0;
        var possible = 0.0;
        var deviation = 0.0;
        for (var task = 0; task < tasks.size(); task++) {
            points += tasks.get(task).sum();
            possible += tasks.get(task).n() * (double) maxima.get(task);
            deviation += Math.sqrt(tasks.get(task).variance());
        }
        var sum = n * maxima.stream().mapToInt(it -> it).sum() * points / possible;
        return new Sample(n, sum, sum * sum / n + (n - 1) * deviation * deviation);
    }

    private static SkillItem item(
            String code,
            @Nullable String name,
            List<TestTask> tasks,
            ThresholdProfile thresholds,
            Map<String, Map<String, Double>> around) {
        var max = tasks.stream().mapToInt(TestTask::maxScore).sum();
        var threshold = tasks.stream()
                .mapToDouble(it -> it.maxScore() * thresholds.from(it.number(), it.level()))
                .sum();
        return new SkillItem(
                code,
                name == null ? code : name,
                tasks.stream().map(TestTask::number).toList(),
                max,
                threshold / max,
                weighted(tasks, max, around.getOrDefault("REGION", Map.of())),
                weighted(tasks, max, around.getOrDefault("COUNTRY", Map.of())));
    }

    private static @Nullable Double weighted(List<TestTask> tasks, int max, Map<String, Double> percents) {
        var points = 0.0;
        for (var task : tasks) {
            var percent = percents.get(task.number());
            if (percent == null) {
                return null;
            }
            points += percent * task.maxScore();
        }
        return points / max;
    }
}
