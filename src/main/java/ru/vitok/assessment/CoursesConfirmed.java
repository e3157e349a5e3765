package ru.vitok.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schedule of courses was confirmed for an organisation. */
public record CoursesConfirmed(UUID organisation, List<Line> courses) {

    /** A course as the schedule names it. */
    public record Line(
            String programme,
            @Nullable String organiser,
            int hours,
            @Nullable Integer subjectHours,
            @Nullable String subject,
            @Nullable String mode,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Integer seats,
            List<String> topics,
            @Nullable String funding) {}
}
