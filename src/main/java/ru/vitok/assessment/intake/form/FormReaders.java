package ru.vitok.assessment.intake.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.sheet.Sheet;

/** Which reader takes which form. */
public final class FormReaders {

    private static final Set<ReportForm> PLAIN = Set.of(
            ReportForm.STAFF,
            ReportForm.COURSES,
            ReportForm.OLYMPIAD,
            ReportForm.CONTEXT,
            ReportForm.OWN_CONTROL,
            ReportForm.LOW_INDEX);

    private FormReaders() {}

    /** The content of a recognised sheet; null for forms that are only recognised. */
    public static @Nullable Content read(Sheet sheet, Detected detected, Problems problems) {
        var reader = of(detected.form());
        if (reader == null) {
            return null;
        }
        var data = detected.form() == ReportForm.GIA_PROTOCOL ? sheet : new DataRows(sheet, detected, problems);
        if (detected.form().headed()
                || detected.form() == ReportForm.TEST_SPECIFICATION
                || detected.form() == ReportForm.SCHOOLS) {
            Misprints.tell(detected.header(), problems);
        } else if (PLAIN.contains(detected.form())) {
            Misprints.plain(detected.header(), problems);
        }
        var content = reader.read(data, detected, problems);
        problems.tellSkipped();
        return content;
    }

    private static @Nullable FormReader of(ReportForm form) {
        return switch (form) {
            case VPR_INDIVIDUAL, TEMPLATE -> new IndividualReader();
            case VPR_MARKS, VPR_SCORES, VPR_GROUPS -> new GroupReader();
            case VPR_TASKS ->
                // «Номер задания» may also span the tasks' numbers beside «Группы участников»
                (sheet, detected, problems) -> detected.header().column("номер задания") >= 0
                                && detected.header().column("группы участников") < 0
                        ? new OutcomesReader().read(sheet, detected, problems)
                        : new GroupReader().read(sheet, detected, problems);
            case VPR_JOURNAL -> new JournalReader();
            case VPR_OUTCOMES -> new OutcomesReader();
            case GIA_PROTOCOL -> new ExamReader();
            case TEST_SPECIFICATION -> new SpecificationReader();
            case SCHOOLS -> new SchoolsReader();
            case STAFF -> new StaffReader();
            case COURSES -> new CoursesReader();
            case OLYMPIAD -> new OlympiadReader();
            case SURVEY, ATTESTATION -> new VoiceReader();
            case CONTEXT -> new ContextReader();
            case LOW_INDEX -> new LowIndexReader();
            case OWN_CONTROL -> new OwnControlReader();
            case TEACHER_TEST -> new TeacherTestReader();
            case VPR_COLLECTION, VPR_REGIONAL -> new CollectionReader();
            case MAPPED, UNKNOWN -> null;
        };
    }
}
