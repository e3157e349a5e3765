package ru.vitok.practice.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school that takes part; no result until it has told. */
public record TrialSchool(
        UUID school,
        String name,
        UUID municipality,
        String municipalityName,
        LocalDate joinedOn,
        @Nullable TrialResult result) {}
