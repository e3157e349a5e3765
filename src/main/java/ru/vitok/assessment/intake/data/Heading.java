package ru.vitok.assessment.intake.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a report says about itself above its table. */
public record Heading(
        @Nullable String procedure,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable Integer year,
        @Nullable Integer maxPrimary,
        @Nullable LocalDate date) {

    public static final Heading NONE = new Heading(null, null, null, null, null, null);

    public boolean namesSlice() {
        return procedure != null && subject != null && grade != null && year != null;
    }
}
