package ru.vitok.assessment.check;

import java.util.LinkedHashMap;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;

/** Which exams a protocol holds and how many works of each: on one sheet there may be several, and one of them in parts. */
final class ExamList {

    private record Part(SliceKey key, ExamEdition edition) {}

    private ExamList() {}

    static void tell(ExamProtocol protocol, Known known, Problems problems) {
        var works = new LinkedHashMap<Part, Integer>();
        for (var exam : protocol.exams()) {
            var key = ExamChecks.key(exam, known);
            if (key != null) {
                works.merge(new Part(key, exam.edition()), exam.works().size(), Integer::sum);
            }
        }
        works.forEach((part, count) -> problems.add(
                ProblemCode.EXAM_FOUND,
                part.key().procedure(),
                part.key().year(),
                part.key().subject(),
                part.key().grade(),
                count,
                part.edition()));
    }
}
