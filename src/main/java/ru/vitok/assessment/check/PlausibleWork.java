package ru.vitok.assessment.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.TaskColumn;

/** A grade that no school has, a year that is not yet, a task of nought points: a slip of the keyboard, not a work. */
final class PlausibleWork {

    private static final int LAST_GRADE = 11;
    private static final int FIRST_YEAR = 2000;
    private static final int MOST_POINTS = 100;

    private final Problems problems;
    /** Results are called by the year of the spring. */
    private final int lastYear;

    private PlausibleWork(Clock clock, Problems problems) {
        this.problems = problems;
        this.lastYear = LocalDate.now(clock).getYear() + 1;
    }

    static void check(ReadFile read, Clock clock, Problems problems) {
        var check = new PlausibleWork(clock, problems);
        check.grade(read.heading().grade());
        check.year(read.heading().year());
        switch (read.content()) {
            case IndividualResults table -> check.tasks(table.tasks());
            case GroupTable table -> check.tasks(table.tasks());
            case ExamProtocol protocol ->
                protocol.exams().stream()
                        .map(ExamProtocol.Exam::year)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(check::year);
            case null, default -> {}
        }
    }

    private void grade(@Nullable Integer grade) {
        if (grade != null && (grade < 1 || grade > LAST_GRADE)) {
            problems.add(ProblemCode.GRADE_IMPOSSIBLE, grade);
        }
    }

    private void year(@Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > lastYear)) {
            problems.add(ProblemCode.YEAR_IMPOSSIBLE, year, FIRST_YEAR, lastYear);
        }
    }

    private void tasks(List<TaskColumn> tasks) {
        for (var task : tasks) {
            var max = task.maxScore();
            if (max != null && (max < 1 || max > MOST_POINTS)) {
                problems.add(ProblemCode.POINTS_IMPOSSIBLE, task.number(), max);
            }
        }
    }
}
