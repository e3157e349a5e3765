package ru.vitok.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign found at a school.
 *
 * @param mark for a peak, the mark whose boundary it stands on (3, 4, 5); null otherwise
 * @param statistic for a peak, how many times its neighbours; for the journal, the share of lowered marks (0…1)
 * @param expected what was to be expected: 1 for a peak, the share in the rest of the municipality for the journal
 * @param against schools where the journal runs against the works: a second sign, told apart
 */
record BiasSign(
        UUID school,
        Marker marker,
        @Nullable Integer mark,
        double statistic,
        double expected,
        int n,
        boolean against) {}
