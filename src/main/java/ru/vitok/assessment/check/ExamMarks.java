package ru.vitok.assessment.check;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.curriculum.TestForm;

/** V4 of exams: a mark that the scale of the year does not give. */
final class ExamMarks {

    private static final int LISTED = 20;

    private ExamMarks() {}

    static void check(ExamProtocol.Exam exam, TestForm test, Problems problems) {
        int told = 0;
        for (var work : exam.works()) {
            var mark = work.mark();
            var due = mark == null ? null : due(work, mark, test);
            if (mark != null && due != null && !due.equals(mark) && told++ < LISTED) {
                problems.at(
                        work.row(),
                        Math.max(exam.markColumn(), 0),
                        ProblemCode.MARK_BESIDE_SCALE,
                        mark,
                        work.primary(),
                        due);
            }
        }
    }

    /**
     * A mark that the condition beside the score may have lowered is not doubted: commissions count its tasks in ways
     * of their own.
     */
    private static @Nullable Integer due(ExamWork work, int mark, TestForm test) {
        var bounds = test.boundaries();
        var condition = test.condition();
        if (bounds == null) {
            return null;
        }
        int plain = bounds.mark(work.primary());
        boolean lowered = condition != null && plain >= condition.mark() && mark == condition.mark() - 1;
        return lowered ? mark : plain;
    }
}
