package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.curriculum.TestForm;

/**
 * Keeps one order of tasks for all files of a slice: the specification's first, then what files add. How many points a
 * task gives is the file's word: its works were marked by it.
 */
@Component
class TaskOrder {

    /** The slice with every task of the file in it. */
    SliceRow extend(SliceRow slice, List<TaskColumn> columns, Publication to) {
        var tasks = new ArrayList<>(slice.tasks());
        var maxima = new ArrayList<>(slice.maxima());
        var levels = new ArrayList<>(slice.levels());
        var test = to.known().test(slice.key());
        for (var column : tasks.isEmpty() ? ordered(columns, test) : columns) {
            int place = tasks.indexOf(column.number());
            var max = column.maxScore();
            if (place < 0) {
                tasks.add(column.number());
                maxima.add(max(test, column));
                levels.add(level(test, column));
            } else if (max != null && max > maxima.get(place)) {
                maxima.set(place, max);
            }
        }
        var extended = new SliceRow(slice.id(), slice.municipality(), slice.key(), tasks, maxima, levels);
        if (!extended.equals(slice)) {
            to.changed(extended);
        }
        return extended;
    }

    private static List<TaskColumn> ordered(List<TaskColumn> columns, Optional<TestForm> test) {
        Map<String, TaskColumn> left = new HashMap<>();
        columns.forEach(it -> left.put(it.number(), it));
        var ordered = new ArrayList<TaskColumn>();
        test.ifPresent(form -> form.tasks().forEach(task -> {
            var column = left.remove(task.number());
            if (column != null) {
                ordered.add(column);
            }
        }));
        columns.stream().filter(it -> left.containsKey(it.number())).forEach(ordered::add);
        return ordered;
    }

    /** What the files say goes before the specification's word. */
    static int max(Optional<TestForm> test, TaskColumn told) {
        var own = told.maxScore();
        return own != null
                ? own
                : test.flatMap(it -> it.task(told.number()))
                        .map(it -> it.maxScore())
                        .orElse(1);
    }

    /** The specification's word goes before the file's; neither is an empty text. */
    static String level(Optional<TestForm> test, TaskColumn told) {
        @Nullable String own = told.level();
        var known = test.flatMap(it -> it.task(told.number())).map(it -> it.level());
        return known.map(Enum::name).orElse(own == null ? "" : own);
    }
}
