package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A subject at a stage, whole or by grade. Of too small a group, and of the group from which it could be reckoned,
 * everything but its name is null.
 *
 * @param grade null for the whole subject
 * @param share winners and prizewinners among participants, per cent, with its 95 % interval
 * @param schools how many schools took part, of all schools of the municipality in per cent
 */
public record OlympiadRow(
        int year,
        OlympiadStage stage,
        String subject,
        @Nullable Integer grade,
        boolean tooFew,
        @Nullable Integer participants,
        @Nullable Integer winners,
        @Nullable Integer prizes,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer schools,
        @Nullable Double schoolsShare) {}
