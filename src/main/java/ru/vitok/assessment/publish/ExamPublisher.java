package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.check.ExamChecks;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.Standing;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;

/** The exams of a protocol, each a slice and a file of its own. */
@Component
class ExamPublisher {

    private final SliceStore slices;
    private final WorkPublisher works;

    ExamPublisher(SliceStore slices, WorkPublisher works) {
        this.slices = slices;
        this.works = works;
    }

    void exams(ImportFileRow file, ReadFile read, ExamProtocol protocol, Publication to) {
        for (var exam : protocol.exams()) {
            @Nullable SliceKey key = ExamChecks.key(exam, to.known());
            if (key != null) {
                var slice = slices.ensure(to.upload().municipality(), key, to.slices());
                works.add(
                        file,
                        read,
                        columns(exam.works(), to.known().test(key)),
                        participants(exam.works()),
                        slice,
                        Standing.of(exam),
                        to);
            }
        }
    }

    /** Masks show how many points a task gave, the specification how many it may give. */
    private static List<TaskColumn> columns(List<ExamWork> works, Optional<TestForm> test) {
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
                .mapToObj(i -> {
                    var number = String.valueOf(i + 1);
                    int known = test.flatMap(it -> it.task(number))
                            .map(TestTask::maxScore)
                            .orElse(1);
                    return new TaskColumn(number, Math.max(known, maxima.get(i)), null, null);
                })
                .toList();
    }

    /** Where a pupil has no code the number of the row stands for one. */
    private static List<Participant> participants(List<ExamWork> works) {
        return works.stream()
                .map(it -> new Participant(
                        it.row(),
                        it.school(),
                        Objects.requireNonNullElse(it.code(), "r" + it.row()),
                        null,
                        null,
                        it.scores(),
                        it.primary(),
                        it.mark(),
                        null,
                        it.testScore()))
                .toList();
    }
}
