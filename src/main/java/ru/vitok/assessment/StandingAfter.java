package ru.vitok.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands of a test once an upload is taken back.
 *
 * @param file the newest of the files that stay; null where none does, or where it is not for the reader to know
 * @param files how many stay
 * @param copied whether some of them is the upload's own, which another upload was confirmed with too
 * @param place whose the newest is
 */
public record StandingAfter(
        SliceKey key,
        @Nullable String file,
        @Nullable Instant confirmedAt,
        int files,
        boolean copied,
        @Nullable UUID place) {

    StandingAfter unnamed() {
        return new StandingAfter(key, null, confirmedAt, files, copied, place);
    }
}
