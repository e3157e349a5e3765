package ru.vitok.practice;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.file.FileId;
import ru.vitok.file.FileStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Hands files to readers; whether they may see the practice is asked at each request. */
@Service
public class AttachmentDelivery {

    private final AttachmentRows rows;
    private final FileStore files;
    private final Viewers viewers;

    AttachmentDelivery(AttachmentRows rows, FileStore files, Viewers viewers) {
        this.rows = rows;
        this.files = files;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public AttachmentContent open(UUID practice, UUID attachment) {
        return content(seen(practice, attachment).file());
    }

    /** The small picture, drawn anew by us. */
    @Transactional(readOnly = true)
    public AttachmentContent small(UUID practice, UUID attachment) {
        return content(seen(practice, attachment).small().orElseThrow(Refusal::notFound));
    }

    private AttachmentRows.Kept seen(UUID practice, UUID attachment) {
        return rows.seen(practice, attachment, viewers.current()).orElseThrow(Refusal::notFound);
    }

    private AttachmentContent content(FileId id) {
        return new AttachmentContent(files.describe(id), files.open(id));
    }
}
