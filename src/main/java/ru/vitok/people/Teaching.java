package ru.vitok.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person teaches where.
 *
 * @param experience years of teaching, where known
 * @param lastCourse the year of the last course, where known
 */
public record Teaching(
        UUID person,
        UUID organisation,
        String subject,
        List<Integer> grades,
        @Nullable Integer experience,
        @Nullable String category,
        @Nullable Integer lastCourse) {}
