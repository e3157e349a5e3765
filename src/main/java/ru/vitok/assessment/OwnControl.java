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
 * @param classes those of the grade whose letters the school gives, each with what it wrote
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
        List<Integer> marks,
        List<OfClass> classes) {

    /** Whether all who wrote are in classes with letters. */
    public boolean lettered() {
        return classes.stream().mapToInt(OfClass::n).sum() == n;
    }

    /** One class of the grade: «А», how many wrote, the per cent and the marks as far as the school gives them. */
    public record OfClass(String letter, int n, @Nullable Double percent, List<Integer> marks) {}

    public enum Kind {
        CURRENT,
        FINAL
    }
}
