package ru.vitok.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course as a schedule names it. */
public record CourseLine(
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
