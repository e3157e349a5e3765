package ru.vitok.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work of a school's own control, its classes of a grade together.
 *
 * @param n how many wrote it
 * @param percent of what could be done, weighted by those who wrote; null where the school gives marks alone
 * @param marks how many 2, 3, 4 and 5; empty where the school gives none
 */
public record OwnControl(
        UUID school,
        LocalDate heldOn,
        Kind kind,
        String subject,
        int grade,
        String topic,
        @Nullable String skillCode,
        int n,
        @Nullable Double percent,
        List<Integer> marks) {

    public enum Kind {
        CURRENT,
        FINAL
    }
}
