package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.curriculum.TestForm;

/** Keeps one order of tasks for all files of a slice: the specification's first, then what files add. */
@Component
class TaskOrder {

    /** The slice with every task of the file in it. */
    SliceRow extend(SliceRow slice, List<TaskColumn> columns, Publication to) {
        var tasks = new ArrayList<>(slice.tasks());
        var maxima = new ArrayList<>(slice.maxima());
        var levels = new ArrayList<>(slice.levels());
        var test = to.known().test(slice.key());
        if (tasks.isEmpty()) {
            test.ifPresent(form -> form.tasks().stream()
                    .filter(task -> columns.stream().anyMatch(it -> it.number().equals(task.number())))
                    .forEach(task -> {
                        tasks.add(task.number());
                        maxima.add(task.maxScore());
                        levels.add(level(test, task.number(), null));
                    }));
        }
        for (var column : columns) {
            int place = tasks.indexOf(column.number());
            var max = column.maxScore();
            if (place < 0) {
                tasks.add(column.number());
                maxima.add(max == null ? 1 : max);
                levels.add(level(test, column.number(), column.level()));
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

    /** The specification's word goes before the file's; neither is an empty text. */
    private static String level(Optional<TestForm> test, String number, @Nullable String own) {
        var known = test.flatMap(it -> it.task(number)).map(it -> it.level());
        return known.map(Enum::name).orElse(own == null ? "" : own);
    }
}
