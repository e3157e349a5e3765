package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A sign at a school: a reason to look, never a verdict.
 *
 * @param procedure all of whose files were pooled
 * @param subject null where the sign stands on all subjects together
 * @param mark for a peak, the mark whose boundary it stands on
 * @param statistic for a peak, how many times its neighbours; for the journal, per cent of lowered marks; of the federal
 *     method, the mean, Spearman's coefficient or the ratio of two years
 *     null, like the next two, where a group withheld from this person would follow from it
 * @param expected what was to be expected, in the same unit
 */
public record ObjectivityRow(
        String school,
        String name,
        Marker marker,
        String procedure,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable Integer mark,
        @Nullable Double statistic,
        @Nullable Double expected,
        @Nullable Integer n,
        boolean journalAgainstWorks) {}
