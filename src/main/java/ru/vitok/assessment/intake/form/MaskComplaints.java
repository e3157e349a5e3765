package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.Objects;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Names the cell of a mask that cannot be. */
final class MaskComplaints {

    private MaskComplaints() {}

    /** It has a sign that nobody knows, or more or fewer tasks than the others. */
    static void odd(SheetRow row, ExamColumns at, Problems problems) {
        var brief = Objects.toString(at.figures(row, at.brief()), "");
        var full = Objects.toString(at.figures(row, at.full()), "");
        problems.at(
                row.number(),
                at.brief() < 0 ? at.full() : at.brief(),
                ProblemCode.BAD_MASK,
                (brief + " " + full).strip());
    }

    /** «3(2)» gives more points than the task has; such a work is not taken. */
    static boolean beyond(SheetRow row, ExamColumns at, List<short[]> tasks, Problems problems) {
        for (int i = 0; i < tasks.size(); i++) {
            short score = tasks.get(i)[0];
            short max = tasks.get(i)[1];
            if (score > max) {
                problems.at(row.number(), at.full(), ProblemCode.SCORE_OUT_OF_RANGE, score, i + 1, max);
                return true;
            }
        }
        return false;
    }
}
