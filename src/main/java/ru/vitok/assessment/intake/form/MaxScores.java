package ru.vitok.assessment.intake.form;

import java.util.List;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.TaskColumn;

/** V2: the maximum above the table is the sum of the tasks' maxima, or a column has been lost. */
final class MaxScores {

    private MaxScores() {}

    static void check(Detected detected, List<TaskColumn> tasks, Problems problems) {
        var declared = detected.heading().maxPrimary();
        if (declared == null || tasks.isEmpty() || tasks.stream().anyMatch(it -> it.maxScore() == null)) {
            return;
        }
        int sum = tasks.stream()
                .map(TaskColumn::maxScore)
                .mapToInt(it -> it == null ? 0 : it)
                .sum();
        if (sum != declared) {
            problems.add(ProblemCode.MAX_SCORE_MISMATCH, declared, sum);
        }
    }
}
