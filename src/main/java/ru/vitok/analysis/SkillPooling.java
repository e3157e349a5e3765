package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.statistics.Sample;

/** Puts the tasks of one skill together, weighted by their points. A task without a known skill is left out. */
final class SkillPooling {

    private final List<SkillItem> items = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();

    /** @param same from a skill's code to the one under which it is compared over the years */
    SkillPooling(
            SliceTasks slice,
            @Nullable TestForm form,
            ThresholdProfile thresholds,
            Map<String, Map<String, Double>> around,
            UnaryOperator<String> same) {
        var bySkill = new LinkedHashMap<String, List<TestTask>>();
        var at = new LinkedHashMap<String, List<Integer>>();
        for (var place = 0; place < slice.numbers().size() && form != null; place++) {
            var task = form.task(slice.numbers().get(place)).orElse(null);
            var own = task == null ? null : task.skillCode();
            if (task != null && own != null) {
                var code = same.apply(own);
                bySkill.computeIfAbsent(code, _ -> new ArrayList<>()).add(task);
                at.computeIfAbsent(code, _ -> new ArrayList<>()).add(place);
            }
        }
        bySkill.forEach((code, tasks) -> {
            items.add(item(code, tasks, thresholds, around));
            places.add(at.getOrDefault(code, List.of()));
        });
    }

    List<SkillItem> items() {
        return List.copyOf(items);
    }

    List<Sample> pool(List<Sample> byTask) {
        return places.stream()
                .map(it -> together(it.stream().map(byTask::get).toList()))
                .toList();
    }

    /** How the tasks go together within a pupil is unknown from sums: the spread is taken as if they went all the way. */
    static Sample together(List<Sample> tasks) {
        if (tasks.size() == 1) {
            return tasks.getFirst();
        }
        var n = tasks.stream().mapToLong(Sample::n).max().orElse(0);
        if (n == 0) {
            return Sample.EMPTY;
        }
        var sum = tasks.stream().mapToDouble(Sample::sum).sum();
        var deviation =
                tasks.stream().mapToDouble(it -> Math.sqrt(it.variance())).sum();
        return new Sample(n, sum, sum * sum / n + (n - 1) * deviation * deviation);
    }

    private static SkillItem item(
            String code, List<TestTask> tasks, ThresholdProfile thresholds, Map<String, Map<String, Double>> around) {
        var max = tasks.stream().mapToInt(TestTask::maxScore).sum();
        var threshold = tasks.stream()
                .mapToDouble(it -> it.maxScore() * thresholds.from(it.number(), it.level()))
                .sum();
        var name = tasks.getFirst().skill();
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
