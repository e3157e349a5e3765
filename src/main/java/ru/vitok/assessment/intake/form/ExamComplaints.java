package ru.vitok.assessment.intake.form;

import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;

/** What is wrong with an exam as a whole. */
final class ExamComplaints {

    private ExamComplaints() {}

    static void about(ExamProtocol.Exam exam, Problems problems) {
        if (exam.subject().isEmpty() || exam.year() == null) {
            problems.at(exam.row(), 0, ProblemCode.EXAM_NOT_NAMED);
        } else if (exam.procedure() == null) {
            problems.at(exam.row(), 0, ProblemCode.EXAM_UNKNOWN, exam.subject());
        }
        if (!exam.recognised()) {
            problems.add(
                    exam.edition() == ExamEdition.INITIAL
                            ? ProblemCode.PUPILS_UNRECOGNISED
                            : ProblemCode.CORRECTION_UNRECOGNISED,
                    exam.subject());
        }
    }
}
