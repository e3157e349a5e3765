package ru.vitok.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.file.FileStore;

/** A file that stands in no version is kept a day, so that a removal can be taken back; then it is purged. */
@Component
class AttachmentExpiry {

    private static final Duration DAY = Duration.ofDays(1);

    private final AttachmentRows rows;
    private final FileStore files;
    private final Clock clock;

    AttachmentExpiry(AttachmentRows rows, FileStore files, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    /** Out of the draft: its time runs unless readers see it. */
    void leave(AttachmentRows.Kept kept) {
        if (rows.of(kept.practice(), false).stream().noneMatch(it -> it.id().equals(kept.id()))) {
            keepUntil(kept, clock.instant().plus(DAY));
        }
    }

    void stay(AttachmentRows.Kept kept) {
        keepUntil(kept, null);
    }

    /** With a publication. */
    void publish(UUID practice) {
        rows.publish(practice).forEach(kept -> keepUntil(kept, clock.instant().plus(DAY)));
    }

    private void keepUntil(AttachmentRows.Kept kept, java.time.@Nullable Instant until) {
        files.keepUntil(kept.file(), until);
        kept.small().ifPresent(small -> files.keepUntil(small, until));
    }
}
