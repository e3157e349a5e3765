package ru.vitok.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands of a test once an upload is taken back.
 *
 * @param file the newest of the files that stay; null where none does
 * @param files how many stay
 */
public record StandingAfter(
        SliceKey key, @Nullable String file, @Nullable Instant confirmedAt, int files) {}
