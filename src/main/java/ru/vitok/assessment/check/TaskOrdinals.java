package ru.vitok.assessment.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.curriculum.TestForm;

/** «Балл за 1», «балл за 2»: columns counted, not tasks named. The edition of the test knows which tasks they are. */
final class TaskOrdinals {

    private TaskOrdinals() {}

    static IndividualResults named(IndividualResults works, @Nullable TestForm test, List<Problem> problems) {
        if (works.tasks().isEmpty() || works.tasks().stream().anyMatch(it -> it.maxScore() != null)) {
            return works;
        }
        if (test != null && fits(works, test)) {
            return with(
                    works,
                    test.tasks().stream()
                            .map(it -> new TaskColumn(it.number(), it.maxScore(), null, null))
                            .toList());
        }
        problems.add(Problem.of(ProblemCode.TASK_ORDER_UNKNOWN));
        var counted = new ArrayList<TaskColumn>();
        for (int i = 0; i < works.tasks().size(); i++) {
            counted.add(works.tasks().get(i).withMax(Math.max(1, highest(works, i))));
        }
        return with(works, counted);
    }

    /** As many tasks, and no score beyond its task's maximum. */
    private static boolean fits(IndividualResults works, TestForm test) {
        if (test.tasks().size() != works.tasks().size()) {
            return false;
        }
        for (int i = 0; i < works.tasks().size(); i++) {
            if (!works.tasks().get(i).number().equals(String.valueOf(i + 1))
                    || highest(works, i) > test.tasks().get(i).maxScore()) {
                return false;
            }
        }
        return true;
    }

    private static int highest(IndividualResults works, int task) {
        return works.works().stream().mapToInt(it -> it.scores()[task]).max().orElse(0);
    }

    private static IndividualResults with(IndividualResults works, List<TaskColumn> tasks) {
        return new IndividualResults(tasks, works.places(), works.works(), works.schoolNames());
    }
}
