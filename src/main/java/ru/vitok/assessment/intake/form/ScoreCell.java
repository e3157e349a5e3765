package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;

/** A task's score as it stands in a cell: a whole number, «X» in either alphabet, a dash, or nothing. */
final class ScoreCell {

    /** Of a task whose maximum nobody has said. */
    private static final int MOST = 100;

    private static final Pattern NOT_DONE =
            Pattern.compile("(?iu)[xхn*]|[-–—−]|н/?[зпв]\\.?|не (приступал|выполнял|выполнено).*");

    private ScoreCell() {}

    static short read(@Nullable String cell, TaskColumn task, int row, int column, Problems problems) {
        if (cell == null) {
            return Participant.EMPTY;
        }
        var score = Cells.integer(cell);
        if (score == null && NOT_DONE.matcher(cell).matches()) {
            return Participant.NOT_DONE;
        }
        if (score == null) {
            problems.at(row, column, ProblemCode.BAD_SCORE, cell, task.number());
            return Participant.EMPTY;
        }
        var told = task.maxScore();
        int max = told == null ? MOST : told;
        if (score < 0 || score > max) {
            problems.at(row, column, ProblemCode.SCORE_OUT_OF_RANGE, cell, task.number(), max);
            return Participant.EMPTY;
        }
        return score.shortValue();
    }
}
