package ru.vitok.assessment.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;

/** V4 and V12: a report against the specification of its test. */
final class TestChecks {

    private static final int LISTED = 20;

    private TestChecks() {}

    static void tasks(List<TaskColumn> columns, @Nullable TestForm test, Problems problems) {
        if (test == null) {
            problems.add(ProblemCode.SKILLS_NONE);
            return;
        }
        var differing = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (var column : columns) {
            var task = test.task(column.number()).orElse(null);
            if (task == null || differs(column, task)) {
                differing.add(column.number());
            } else if (task.skillCode() == null) {
                without.add(column.number());
            }
        }
        if (!differing.isEmpty()) {
            problems.add(ProblemCode.SPECIFICATION_DIFFERS, String.join(", ", differing));
        }
        if (!without.isEmpty()) {
            problems.add(ProblemCode.SKILLS_PARTIAL, String.join(", ", without));
        }
    }

    private static boolean differs(TaskColumn column, TestTask task) {
        var max = column.maxScore();
        return max != null && max != task.maxScore();
    }

    static void marks(IndividualResults works, @Nullable TestForm test, Problems problems) {
        if (test == null) {
            return;
        }
        var numbers = works.tasks().stream().map(TaskColumn::number).toList();
        var wrong = works.works().stream()
                .filter(it -> it.mark() != null && wrong(it, it.mark(), numbers, test))
                .toList();
        if (!wrong.isEmpty()) {
            var rows = wrong.stream()
                    .limit(LISTED)
                    .map(it -> String.valueOf(it.row()))
                    .collect(Collectors.joining(", "));
            problems.add(ProblemCode.MARK_MISMATCH, wrong.size(), rows);
        }
    }

    private static boolean wrong(Participant work, int mark, List<String> numbers, TestForm test) {
        return mark(work, numbers, test).filter(it -> it != mark).isPresent();
    }

    /** By the scale of the test; empty where it has none. */
    static Optional<Integer> mark(Participant work, List<String> numbers, TestForm test) {
        Map<String, Integer> scores = test.condition() == null ? Map.of() : byTask(work, numbers);
        return test.mark(work.primary(), scores);
    }

    private static Map<String, Integer> byTask(Participant work, List<String> numbers) {
        var scores = new HashMap<String, Integer>();
        for (var i = 0; i < numbers.size(); i++) {
            scores.put(numbers.get(i), Math.max(0, work.scores()[i]));
        }
        return scores;
    }
}
