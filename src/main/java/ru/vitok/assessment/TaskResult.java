package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.Level;

/**
 * How a task was done by a group of pupils.
 *
 * @param percent of the possible score, 0…100; null where it is withheld or unknown
 * @param low lower bound of the 95 % interval; null where the figures allow none
 * @param n works behind the percentage
 */
public record TaskResult(
        String number,
        int maxScore,
        @Nullable Level level,
        @Nullable String skillCode,
        @Nullable String skill,
        @Nullable Double percent,
        @Nullable Double low,
        @Nullable Double high,
        int n,
        ResultStatus status,
        Reference reference) {

    /** The same task in the groups around; null where no report says it. */
    public record Reference(
            @Nullable Double municipality,
            @Nullable Double region,
            @Nullable Double country) {}
}
