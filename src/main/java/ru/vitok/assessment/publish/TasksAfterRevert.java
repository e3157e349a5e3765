package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.ToldTasks;
import ru.vitok.curriculum.Tests;

/** After a file was taken back its slice has the tasks of the files that stand, with the points and levels these tell. */
@Component
public class TasksAfterRevert {

    private final SliceStore slices;
    private final ToldTasks told;
    private final Tests tests;

    TasksAfterRevert(SliceStore slices, ToldTasks told, Tests tests) {
        this.slices = slices;
        this.told = told;
        this.tests = tests;
    }

    public void renew(Collection<UUID> touched) {
        var standing = told.of(touched);
        for (var slice : slices.get(touched)) {
            renew(slice, standing.getOrDefault(slice.id(), Map.of()));
        }
    }

    private void renew(SliceRow slice, Map<String, TaskColumn> standing) {
        var key = slice.key();
        var test = tests.find(slice.municipality(), key.procedure(), key.subject(), key.grade(), key.year());
        var tasks = new ArrayList<String>();
        var maxima = new ArrayList<Integer>();
        var levels = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        for (int place = 0; place < slice.tasks().size(); place++) {
            var column = standing.get(slice.tasks().get(place));
            if (column != null) {
                tasks.add(column.number());
                maxima.add(TaskOrder.max(test, column));
                levels.add(TaskOrder.level(test, column));
                places.add(place);
            }
        }
        var renewed = new SliceRow(slice.id(), slice.municipality(), key, tasks, maxima, levels);
        if (!renewed.equals(slice)) {
            slices.tasks(List.of(renewed));
        }
        if (tasks.size() < slice.tasks().size()) {
            told.keep(slice.id(), places);
        }
    }
}
