package ru.vitok.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one school stands to one recommendation, for those who watch over schools. */
public record SchoolLine(
        UUID school,
        UUID recommendation,
        String title,
        @Nullable UUID problemField,
        AddresseeStatus status,
        LocalDate due,
        Instant changedAt) {}
