package ru.vitok.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SliceKey;

/**
 * Which note is asked for.
 *
 * @param school of a school's note
 * @param test of a subject's note
 */
public record ReportOrder(
        ReportKind kind,
        UUID municipality,
        @Nullable UUID school,
        @Nullable SliceKey test,
        int year) {

    public static ReportOrder school(UUID municipality, UUID school, int year) {
        return new ReportOrder(ReportKind.SCHOOL, municipality, school, null, year);
    }

    public static ReportOrder subject(UUID municipality, SliceKey test) {
        return new ReportOrder(ReportKind.SUBJECT, municipality, null, test, test.year());
    }

    public static ReportOrder municipality(UUID municipality, int year) {
        return new ReportOrder(ReportKind.MUNICIPALITY, municipality, null, null, year);
    }

    /** The organisation that the note is about. */
    UUID about() {
        return school == null ? municipality : school;
    }

    /** Its row in the access matrix. */
    String object() {
        return switch (kind) {
            case SCHOOL -> "report.school";
            case SUBJECT -> "report.subject";
            case MUNICIPALITY -> "report.municipality";
        };
    }
}
