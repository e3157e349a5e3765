package ru.vitok.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as its reader sees it.
 *
 * @param taken seats with an enrolled or sent teacher
 * @param mine the state of the reader's own request, if there is one
 */
public record Course(
        UUID id,
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
        @Nullable String funding,
        int taken,
        @Nullable RequestStatus mine) {

    /** Free seats, or null where their number is not known. */
    public @Nullable Integer free() {
        return seats == null ? null : Math.max(0, seats - taken);
    }

    public boolean begun(LocalDate today) {
        return start != null && start.isBefore(today);
    }
}
