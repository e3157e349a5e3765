package ru.vitok.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a stored file. The name is as the person gave it, made harmless; it never names a place on the disk. */
public record StoredFile(
        FileId id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt,
        @Nullable Instant deleteAfter) {

    /** The header under which a browser saves it: an ASCII name for old ones, the true name for the others (RFC 6266). */
    public String contentDisposition() {
        return FileNames.attachment(name);
    }
}
