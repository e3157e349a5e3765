package ru.vitok.assessment.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.Participant;

/**
 * How a file's rows stand to those of other files about the same pupils.
 *
 * @param precedence the greater stands; below zero what gives way altogether
 */
public record Standing(
        @Nullable ExamEdition edition, @Nullable LocalDate heldOn, int precedence) {

    /** The later file stands. */
    public static final Standing PLAIN = new Standing(null, null, 0);

    public static final Standing PRELIMINARY = new Standing(null, null, -1);

    private static final int BY_TASK = 1;
    private static final int CORRECTED = 2;
    private static final int DAY = 4;

    public static Standing of(ExamProtocol.Exam exam) {
        var date = exam.date();
        int order = date == null ? 0 : DAY * (int) date.toEpochDay();
        order += exam.edition() == ExamEdition.APPEAL ? CORRECTED : 0;
        order += exam.byTask() ? BY_TASK : 0;
        return new Standing(exam.edition(), date, exam.recognised() ? order : -1);
    }

    /** Where pupils have no codes the numbers of rows stand for them, and a later file replaces all of a school. */
    public static Standing of(ReportForm form, List<Participant> works) {
        boolean nameless = form == ReportForm.MAPPED
                && works.stream().allMatch(it -> it.code().equals("r" + it.row()));
        return nameless ? PRELIMINARY : of(form);
    }

    public static Standing of(ReportForm form) {
        return form.preliminary() ? PRELIMINARY : PLAIN;
    }
}
