package ru.vitok.assessment.publish;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.Standing;

/** Works of pupils: one order of tasks, then all rows at once. */
@Component
class WorkPublisher {

    private final TaskOrder order;

    WorkPublisher(TaskOrder order) {
        this.order = order;
    }

    void individual(ImportFileRow file, ReadFile read, IndividualResults results, SliceRow slice, Publication to) {
        add(file, read, results.tasks(), results.works(), slice, Standing.of(read.form(), results.works()), to);
    }

    void add(
            ImportFileRow file,
            ReadFile read,
            List<TaskColumn> tasks,
            List<Participant> works,
            SliceRow slice,
            Standing standing,
            Publication to) {
        var extended = order.extend(slice, tasks, to);
        var numbers = tasks.stream().map(TaskColumn::number).toList();
        var set = to.dataSet(file, read, slice.id(), numbers, tasks, standing, works.size());
        var places = numbers.stream().mapToInt(extended.tasks()::indexOf).toArray();
        if (read.form() != ReportForm.VPR_INDIVIDUAL) {
            to.fresh().leave(slice.id());
        }
        WorkRows.add(set.id(), extended, works, places, to);
    }
}
