package ru.vitok.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its run, as a schedule or a methodist names it.
 *
 * @param organisation the municipality or region that offers it to its teachers
 * @param subjectHours hours of the subject module, such as 48 of 72
 */
public record CourseDraft(
        UUID organisation,
        String title,
        @Nullable String provider,
        int hours,
        @Nullable Integer subjectHours,
        @Nullable String subject,
        @Nullable String form,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer seats,
        List<String> topics,
        @Nullable String funding) {

    public static final int TITLE_MAX = 400;

    public CourseDraft {
        title = title.strip();
        topics = List.copyOf(topics);
    }
}
