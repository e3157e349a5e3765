package ru.vitok.assessment.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;

/** A work that stands beside the same pupil's work in a file. */
record WorkDifference(
        Integer[] scores, @Nullable Integer mark, @Nullable Integer journal) {

    private static final String MARKS = "marks";

    /** Lists what is otherwise, and says whether anything is. */
    boolean tell(Participant work, List<Integer> order, IndividualResults file, Problems problems) {
        boolean differs = false;
        for (int i = 0; i < order.size(); i++) {
            int place = order.get(i);
            if (place >= 0 && place < scores.length) {
                var was = score(scores[place]);
                var is = score(work.scores()[i]);
                if (!was.equals(is)) {
                    differs = true;
                    problems.at(
                            work.row(),
                            file.columnOf(i),
                            ProblemCode.SLICE_CHANGED,
                            was,
                            is,
                            work.code(),
                            file.tasks().get(i).number());
                }
            }
        }
        if (!Objects.equals(mark, work.mark()) || !Objects.equals(journal, work.journalMark())) {
            differs = true;
            problems.at(
                    work.row(),
                    0,
                    ProblemCode.SLICE_CHANGED,
                    marks(mark, journal),
                    marks(work.mark(), work.journalMark()),
                    work.code(),
                    MARKS);
        }
        return differs;
    }

    /** As the file itself writes it: «X» is not attempted, «-» an empty cell or no such task. */
    private static String score(int score) {
        return score >= 0 ? String.valueOf(score) : score == Participant.NOT_DONE ? "X" : "-";
    }

    private static String marks(@Nullable Integer mark, @Nullable Integer journal) {
        return (mark == null ? "-" : mark) + "/" + (journal == null ? "-" : journal);
    }
}
