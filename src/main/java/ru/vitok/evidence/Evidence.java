package ru.vitok.evidence;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the data said at a moment; never changed afterwards, because a trail must show what was known then. A corrected
 * figure is a new row.
 *
 * @param value percent 0…100, null where it is not a percentage or is withheld
 * @param low lower bound of the 95 % interval, percent
 * @param high upper bound of the 95 % interval, percent
 * @param n participants behind the value
 * @param source the object that the figure comes from
 */
public record Evidence(
        UUID id,
        String headline,
        String detail,
        LocalDate asOf,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String skill,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer n,
        NodeRef source,
        @Nullable UUID organisation,
        Set<String> audience) {}
