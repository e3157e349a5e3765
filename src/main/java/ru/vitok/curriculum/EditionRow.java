package ru.vitok.curriculum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of editions.
 *
 * @param fromYear null for all years
 * @param tasks how many, without those that only stand above others
 * @param max the sum of their points
 * @param standing it is the one that results of its years are held against
 * @param own it is the municipality's; else it comes with the portal
 */
public record EditionRow(
        UUID id,
        String procedure,
        String subject,
        int grade,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        int tasks,
        int max,
        Origin origin,
        boolean standing,
        boolean own) {

    public boolean sameWork(EditionRow other) {
        return procedure.equals(other.procedure) && subject.equals(other.subject) && grade == other.grade;
    }

    /** Where it came from. */
    public enum Origin {
        SHIPPED,
        UPLOADED,
        MADE
    }
}
