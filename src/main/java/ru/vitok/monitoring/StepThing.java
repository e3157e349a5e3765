package ru.vitok.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands behind a school's step: an object of the portal with its address. */
public record StepThing(
        UUID school,
        Step step,
        String title,
        String path,
        Instant at,
        @Nullable LocalDate due) {}
