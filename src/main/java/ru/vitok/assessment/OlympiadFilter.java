package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/** Which participations; null means all. */
public record OlympiadFilter(
        @Nullable Integer year,
        @Nullable OlympiadStage stage,
        @Nullable String subject,
        @Nullable Integer grade) {

    public static final OlympiadFilter ALL = new OlympiadFilter(null, null, null, null);
}
