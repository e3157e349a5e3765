package ru.vitok.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One school's line of a recommendation.
 *
 * @param onBehalf the methodist entered the last answer for the school
 */
public record Addressee(
        UUID school,
        String code,
        String name,
        AddresseeStatus status,
        String note,
        @Nullable LocalDate doneOn,
        boolean onBehalf,
        Instant changedAt) {

    public static final int NOTE_MAX = 2000;

    public boolean overdue(LocalDate due, LocalDate today) {
        return !status.settled() && due.isBefore(today);
    }
}
