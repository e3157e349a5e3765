package ru.vitok.assessment.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;

/**
 * «+» on tasks of several points: where the protocol alone does not tell how many, the edition of the exam does. It is
 * believed only where it explains totals that were not understood, and spoils none.
 */
final class ExamMaxima {

    private ExamMaxima() {}

    /** @param problems what was found while reading; sums that are right now are taken out */
    static ExamProtocol known(ExamProtocol protocol, Known known, List<Problem> problems) {
        if (problems.stream().noneMatch(it -> it.code() == ProblemCode.SUM_MISMATCH)) {
            return protocol;
        }
        var sums = new HashMap<Integer, ExamWork>();
        var exams = protocol.exams().stream().map(it -> known(it, known, sums)).toList();
        problems.replaceAll(it -> renewed(it, sums));
        problems.removeIf(it -> it.code() == ProblemCode.SUM_MISMATCH
                && it.arguments().getFirst().equals(it.arguments().getLast()));
        return new ExamProtocol(exams);
    }

    private static ExamProtocol.Exam known(ExamProtocol.Exam exam, Known known, Map<Integer, ExamWork> sums) {
        var key = ExamChecks.key(exam, known);
        var test = key == null ? null : known.test(key).orElse(null);
        var works = test == null ? null : explained(exam.works(), test);
        if (works == null) {
            return exam;
        }
        works.forEach(it -> sums.put(it.row(), it));
        return new ExamProtocol.Exam(
                exam.procedure(),
                exam.subject(),
                exam.grade(),
                exam.date(),
                exam.year(),
                exam.edition(),
                exam.row(),
                exam.markColumn(),
                works);
    }

    private static @Nullable List<ExamWork> explained(List<ExamWork> works, TestForm test) {
        var explained = new ArrayList<ExamWork>();
        boolean better = false;
        for (var work : works) {
            var told = work.of(maxima(work, test));
            boolean before = work.sum() == work.primary();
            boolean after = told.sum() == told.primary();
            if (before && !after) {
                return null;
            }
            better |= after && !before;
            explained.add(told);
        }
        return better ? explained : null;
    }

    private static short[] maxima(ExamWork work, TestForm test) {
        var maxima = work.maxima().clone();
        for (int i = 0; i < maxima.length; i++) {
            int edition =
                    test.task(String.valueOf(i + 1)).map(TestTask::maxScore).orElse(1);
            maxima[i] = (short) Math.max(maxima[i], edition);
        }
        return maxima;
    }

    private static Problem renewed(Problem problem, Map<Integer, ExamWork> sums) {
        var cell = problem.cell();
        var work = problem.code() != ProblemCode.SUM_MISMATCH || cell == null
                ? null
                : sums.get(Integer.valueOf(cell.replaceAll("\\D", "")));
        return work == null ? problem : Problem.at(problem.code(), cell, work.primary(), work.sum());
    }
}
