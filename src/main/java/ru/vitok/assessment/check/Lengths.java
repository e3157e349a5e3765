package ru.vitok.assessment.check;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.data.StaffTable;

/** Texts longer than their columns: told before anybody confirms, because then nothing of the whole upload would be taken. */
final class Lengths {

    private static final int PUPIL = 20;
    private static final int PROCEDURE = 20;
    private static final int SUBJECT = 80;
    private static final int SCHOOL = 40;
    private static final int NAME = 300;
    private static final int LOCALITY = 60;
    private static final int PERSON = 200;
    private static final int CATEGORY = 80;
    private static final int COURSE = 400;
    private static final int FORM = 120;
    private static final int SHOWN = 40;
    /** Lines above the table have no row of their own. */
    private static final int ABOVE = 0;

    private final Problems problems;

    private Lengths(Problems problems) {
        this.problems = problems;
    }

    static void check(ReadFile read, Problems problems) {
        var lengths = new Lengths(problems);
        lengths.of(ABOVE, read.heading().procedure(), PROCEDURE);
        lengths.of(ABOVE, read.heading().subject(), SUBJECT);
        switch (read.content()) {
            case IndividualResults table -> table.works().forEach(it -> lengths.of(it.row(), it.code(), PUPIL));
            case ExamProtocol table -> table.exams().forEach(lengths::exam);
            case SchoolTable table -> table.schools().forEach(lengths::school);
            case StaffTable table -> table.teachers().forEach(lengths::teacher);
            case Specification table -> table.tasks().forEach(lengths::task);
            case CourseTable table -> lengths.courses(table);
            case null, default -> {}
        }
    }

    private void exam(ExamProtocol.Exam exam) {
        of(exam.row(), exam.subject(), SUBJECT);
        exam.works().forEach(it -> of(it.row(), it.code(), PUPIL));
    }

    private void school(SchoolTable.School school) {
        of(school.row(), school.code(), SCHOOL);
        of(school.row(), school.name(), NAME);
        of(school.row(), school.centreCode(), SCHOOL);
        of(school.row(), school.locality(), LOCALITY);
    }

    private void teacher(StaffTable.Teacher teacher) {
        of(teacher.row(), teacher.name(), PERSON);
        of(teacher.row(), teacher.email(), PERSON);
        of(teacher.row(), teacher.subject(), SUBJECT);
        of(teacher.row(), teacher.category(), CATEGORY);
    }

    /** The rest of it is the check's of editions. */
    private void task(Specification.Task task) {
        of(task.row(), task.procedure(), PROCEDURE);
        of(task.row(), task.subject(), SUBJECT);
    }

    private void courses(CourseTable table) {
        for (var course : table.courses()) {
            of(ABOVE, course.programme(), COURSE);
            of(ABOVE, course.organiser(), NAME);
            of(ABOVE, course.subject(), SUBJECT);
            of(ABOVE, course.mode(), FORM);
            of(ABOVE, course.funding(), FORM);
        }
    }

    private void of(int row, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of(ProblemCode.VALUE_TOO_LONG, row, text.substring(0, Math.min(SHOWN, most)), most));
        }
    }
}
