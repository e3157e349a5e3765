package ru.vitok.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ru.vitok.kernel.Refusal;

/**
 * Keeps files. The same content is kept once, whoever brings it. Who may read a file is decided by the module whose
 * file it is: an id is not a right.
 */
@Service
public class FileStore {

    private final Blobs blobs;
    private final FileRows rows;
    private final Clock clock;
    private final FileQuota quota;

    FileStore(Blobs blobs, FileRows rows, Clock clock, FileQuota quota) {
        this.blobs = blobs;
        this.rows = rows;
        this.clock = clock;
        this.quota = quota;
    }

    @Transactional
    public FileId put(String name, String mediaType, InputStream content, @Nullable Instant deleteAfter) {
        return put(name, mediaType, content, deleteAfter, null);
    }

    /** @param organisation for whose things the file is kept; nothing where it is the portal's own */
    @Transactional
    public FileId put(
            String name,
            String mediaType,
            InputStream content,
            @Nullable Instant deleteAfter,
            @Nullable UUID organisation) {
        try {
            var written = blobs.write(content);
            try {
                return keep(written, name, mediaType, deleteAfter, organisation);
            } finally {
                blobs.drop(written);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FileId keep(
            Blobs.Written written,
            String name,
            String mediaType,
            @Nullable Instant deleteAfter,
            @Nullable UUID organisation)
            throws IOException {
        var owner = Bringer.name();
        quota.require(owner, organisation, written.size());
        rows.lock(written.sha256());
        // moved before the commit: after a rollback a content without a row may remain, never a row without content
        blobs.keep(written);
        var id = FileId.fresh();
        rows.add(
                new StoredFile(
                        id,
                        FileNames.harmless(name),
                        mediaType,
                        written.size(),
                        written.sha256(),
                        clock.instant(),
                        deleteAfter),
                owner,
                organisation);
        return id;
    }

    @Transactional(readOnly = true)
    public InputStream open(FileId id) {
        try {
            return blobs.open(describe(id).sha256());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Transactional(readOnly = true)
    public StoredFile describe(FileId id) {
        return rows.find(id.value()).orElseThrow(Refusal::notFound);
    }

    /** From then on the file may be purged; never, if no time is given. */
    @Transactional
    public void keepUntil(FileId id, @Nullable Instant until) {
        rows.keepUntil(id.value(), until);
    }

    /** The content goes with its last file, once the deletion is committed. */
    @Transactional
    public void delete(FileId id) {
        var file = describe(id);
        rows.remove(id.value());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                rows.lock(file.sha256());
                if (!rows.used(file.sha256())) {
                    deleteContent(file.sha256());
                }
            }
        });
    }

    private void deleteContent(String sha256) {
        try {
            blobs.delete(sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
