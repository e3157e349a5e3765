package ru.vitok.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as other modules see it.
 *
 * @param municipality the municipality it lies in (itself for a municipality), null for a region
 * @param region the region it lies in (itself for a region)
 * @param cluster the group of similar schools, where conditions tell one; else «город» or «село», where known
 * @param secondCode the processing centre's code of a school, where known
 */
public record Organisation(
        UUID id,
        OrganisationKind kind,
        String code,
        String name,
        @Nullable UUID municipality,
        @Nullable UUID region,
        @Nullable String cluster,
        @Nullable String secondCode) {}
