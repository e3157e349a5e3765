package ru.vitok.assessment.publish;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;

/** Works of pupils: one order of tasks, then all rows at once. */
@Component
class WorkPublisher {

    private static final int NINTH = 9;

    private final SliceStore slices;
    private final TaskOrder order;
    private final Clock clock;

    WorkPublisher(SliceStore slices, TaskOrder order, Clock clock) {
        this.slices = slices;
        this.order = order;
        this.clock = clock;
    }

    void individual(ImportFileRow file, ReadFile read, IndividualResults results, SliceRow slice, Publication to) {
        add(file, read, results.tasks(), results.works(), slice, to);
    }

    private void add(
            ImportFileRow file,
            ReadFile read,
            List<TaskColumn> tasks,
            List<Participant> works,
            SliceRow slice,
            Publication to) {
        var extended = order.extend(slice, tasks, to);
        var numbers = tasks.stream().map(TaskColumn::number).toList();
        var set = to.dataSet(file, read, slice.id(), numbers);
        var places = numbers.stream().mapToInt(extended.tasks()::indexOf).toArray();
        if (read.form() != ReportForm.VPR_INDIVIDUAL) {
            to.fresh().leave(slice.id());
        }
        WorkRows.add(set.id(), extended, works, places, to);
    }

    /** The exams of a protocol are slices of their own; its rows have no codes, so the row's number stands for one. */
    void exams(ImportFileRow file, ReadFile read, ExamProtocol protocol, Publication to) {
        for (var exam : protocol.exams()) {
            var year = exam.date() == null
                    ? clock.instant().atZone(ZoneOffset.UTC).getYear()
                    : exam.date().getYear();
            var key = new SliceKey("OGE", to.known().subject(exam.subject()), NINTH, year);
            var slice = slices.ensure(to.upload().municipality(), key, to.slices());
            add(file, read, columns(exam.works()), participants(exam.works()), slice, to);
        }
    }

    private static List<TaskColumn> columns(List<ExamProtocol.Work> works) {
        var maxima = new ArrayList<Integer>();
        for (var work : works) {
            for (int i = 0; i < work.maxima().length; i++) {
                if (i == maxima.size()) {
                    maxima.add((int) work.maxima()[i]);
                } else if (work.maxima()[i] > maxima.get(i)) {
                    maxima.set(i, (int) work.maxima()[i]);
                }
            }
        }
        return IntStream.range(0, maxima.size())
                .mapToObj(i -> new TaskColumn(String.valueOf(i + 1), maxima.get(i), null, null))
                .toList();
    }

    private static List<Participant> participants(List<ExamProtocol.Work> works) {
        return works.stream()
                .map(it -> new Participant(
                        it.row(), it.school(), "r" + it.row(), null, null, it.scores(), it.primary(), it.mark(), null))
                .toList();
    }
}
