package ru.vitok.assessment.intake.data;

import org.jspecify.annotations.Nullable;

/** A task as a report's header names it; what the header does not say is null. */
public record TaskColumn(
        String number,
        @Nullable Integer maxScore,
        @Nullable String level,
        @Nullable String skill) {

    public TaskColumn withMax(@Nullable Integer max) {
        return new TaskColumn(number, max, level, skill);
    }

    public TaskColumn withLevel(@Nullable String known) {
        return new TaskColumn(number, maxScore, known, skill);
    }
}
