package ru.vitok.assessment.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.curriculum.TestForm;

/**
 * Schools' own forms and the old regional exports give points and no marks; the scale of the test gives them, as the
 * federal system does afterwards. Without them nothing could be said of marks, of the journal and of low results.
 */
final class ScaleMarks {

    private ScaleMarks() {}

    static IndividualResults given(IndividualResults works, @Nullable TestForm test, List<Problem> problems) {
        if (test == null || works.works().stream().anyMatch(it -> it.mark() != null)) {
            return works;
        }
        var numbers = works.tasks().stream().map(TaskColumn::number).toList();
        var marked = works.works().stream().map(it -> marked(it, numbers, test)).toList();
        long given = marked.stream().filter(it -> it.mark() != null).count();
        if (given > 0) {
            problems.add(Problem.of(ProblemCode.MARKS_BY_SCALE, given));
        }
        return new IndividualResults(works.tasks(), works.places(), marked, works.schoolNames());
    }

    private static Participant marked(Participant it, List<String> numbers, TestForm test) {
        return new Participant(
                it.row(),
                it.school(),
                it.code(),
                it.classNumber(),
                it.variant(),
                it.scores(),
                it.primary(),
                TestChecks.mark(it, numbers, test).orElse(null),
                it.journalMark());
    }
}
