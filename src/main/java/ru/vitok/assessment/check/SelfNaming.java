package ru.vitok.assessment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.form.FileNameHeading;

/**
 * Completes what a school's own form does not say of itself: the work by the file's name, the school by who sent it,
 * the tasks of the oldest exports, their marks and the points of an exam's tasks by the test's edition of that year.
 */
public final class SelfNaming {

    private SelfNaming() {}

    public static ReadFile complete(ReadFile read, String fileName, Known known) {
        if (read.form() == ReportForm.MAPPED && read.content() instanceof IndividualResults mapped) {
            return new ReadFile(
                    read.form(),
                    read.heading(),
                    MappedSchools.coded(school(mapped, fileName, known), known),
                    read.problems(),
                    read.fingerprint());
        }
        if (read.content() instanceof ExamProtocol protocol) {
            var problems = new ArrayList<>(read.problems());
            var exams = ExamMaxima.known(protocol, known, problems);
            return new ReadFile(read.form(), read.heading(), exams, problems, read.fingerprint());
        }
        if (!read.form().preliminary() || !(read.content() instanceof IndividualResults works)) {
            return read;
        }
        var problems = new ArrayList<>(read.problems());
        var heading = FileNameHeading.of(read.heading(), fileName);
        if (!heading.namesSlice()) {
            problems.add(Problem.of(ProblemCode.FILE_NAMES_NOTHING));
        } else if (!heading.equals(read.heading())) {
            problems.add(Problem.of(
                    ProblemCode.NAMED_BY_FILE,
                    String.valueOf(heading.subject()),
                    String.valueOf(heading.grade()),
                    String.valueOf(heading.year())));
        }
        grade(works, heading, problems);
        var placed = school(works, fileName, known);
        var key = ContextChecks.key(heading, known);
        var test = key == null ? null : known.test(key).orElse(null);
        problems.add(Problem.of(ProblemCode.PRELIMINARY));
        var named = ScaleMarks.given(TaskOrdinals.named(placed, test, problems), test, problems);
        return new ReadFile(read.form(), heading, named, problems, read.fingerprint());
    }

    /** Participants' codes begin with their grade: a form put under another grade's name would be taken for it. */
    private static void grade(IndividualResults works, Heading heading, List<Problem> problems) {
        var grade = heading.grade();
        if (grade == null || grade > 9) {
            return;
        }
        works.works().stream()
                .filter(it -> it.code().matches("[4-9]\\d{4}") && it.code().charAt(0) != '0' + grade)
                .findFirst()
                .ifPresent(it -> problems.add(Problem.of(
                        ProblemCode.GRADE_DIFFERS, it.code(), String.valueOf(grade), String.valueOf(it.row()))));
    }

    private static IndividualResults school(IndividualResults works, String fileName, Known known) {
        if (works.works().stream().noneMatch(it -> it.school().isEmpty())) {
            return works;
        }
        var own = known.ownSchool();
        var school = own != null ? own : FileNameHeading.school(fileName);
        var code = Objects.requireNonNullElse(school, "");
        return new IndividualResults(
                works.tasks(),
                works.places(),
                works.works().stream().map(it -> of(it, code)).toList(),
                works.schoolNames());
    }

    private static Participant of(Participant it, String school) {
        return it.school().isEmpty() ? at(it, school) : it;
    }

    static Participant at(Participant it, String school) {
        return new Participant(
                it.row(),
                school,
                it.code(),
                it.classNumber(),
                it.variant(),
                it.scores(),
                it.primary(),
                it.mark(),
                it.journalMark());
    }
}
