package ru.vitok.practice;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import ru.vitok.file.CheckedFile;
import ru.vitok.file.FileCheck;
import ru.vitok.file.FileStore;
import ru.vitok.kernel.Refusal;

/** Files that authors put beside their practice: into the draft first, before readers with its next publication. */
@Service
public class PracticeAttachments {

    private final PracticeLibrary library;
    private final PracticeWriting writing;
    private final AttachmentRows rows;
    private final AttachmentJobs jobs;
    private final AttachmentExpiry expiry;
    private final AttachmentTwins twins;
    private final FileCheck check;
    private final FileStore files;
    private final PracticeAccess access;
    private final TransactionOperations transactions;
    private final Clock clock;

    PracticeAttachments(
            PracticeLibrary library,
            PracticeWriting writing,
            AttachmentRows rows,
            AttachmentJobs jobs,
            AttachmentExpiry expiry,
            AttachmentTwins twins,
            FileCheck check,
            FileStore files,
            PracticeAccess access,
            TransactionOperations transactions,
            Clock clock) {
        this.library = library;
        this.writing = writing;
        this.rows = rows;
        this.jobs = jobs;
        this.expiry = expiry;
        this.twins = twins;
        this.check = check;
        this.files = files;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Beside the version for readers; beside the draft where nothing is published yet. */
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID practice) {
        return rows.of(practice, library.of(practice).published() == null);
    }

    /** Beside the working version. */
    @Transactional(readOnly = true)
    public List<Attachment> working(UUID practice) {
        return rows.of(practice, library.working(practice).review() != null);
    }

    /** All or none. The checks take their time, so they come before the transaction. */
    public List<Attachment> add(UUID practice, List<SentFile> sent) {
        transactions.executeWithoutResult(_ -> editable(practice));
        var checked = sent.stream()
                .map(file -> check.check(file.name(), file.bytes()))
                .toList();
        transactions.executeWithoutResult(_ -> checked.forEach(file -> keep(practice, file)));
        return working(practice);
    }

    /** As many as can be taken; what was not, and why, is returned. */
    public List<Refusal> addEach(UUID practice, List<SentFile> sent) {
        var refused = new ArrayList<Refusal>();
        for (var file : sent) {
            try {
                add(practice, List.of(file));
            } catch (Refusal.NotFound | AccessDeniedException notTheirs) {
                throw notTheirs;
            } catch (Refusal refusal) {
                refused.add(refusal);
            }
        }
        return refused;
    }

    /** Out of the draft; readers keep it until the next publication. */
    @Transactional
    public void remove(UUID practice, UUID attachment) {
        writing.startDraft(editable(practice));
        var kept = rows.find(practice, attachment).orElseThrow(Refusal::notFound);
        rows.inDraft(attachment, false);
        expiry.leave(kept);
    }

    /** Takes the removal back, as long as the file is there. */
    @Transactional
    public void restore(UUID practice, UUID attachment) {
        writing.startDraft(editable(practice));
        var kept = rows.find(practice, attachment).orElseThrow(Refusal::notFound);
        refuseMoreThanMay(practice, kept.id().toString());
        rows.inDraft(attachment, true);
        expiry.stay(kept);
    }

    private void keep(UUID practice, CheckedFile file) {
        var shown = editable(practice);
        writing.startDraft(shown);
        refuseMoreThanMay(practice, file.name());
        if (twins.keep(practice, file)) {
            return;
        }
        var stored = files.put(
                file.name(),
                file.kind().mediaType(),
                new ByteArrayInputStream(file.bytes()),
                null,
                shown.organisation());
        var id = UUID.randomUUID();
        rows.add(id, practice, stored, file.kind(), OffsetDateTime.now(clock));
        jobs.read(id, file.kind());
    }

    private void refuseMoreThanMay(UUID practice, String name) {
        if (rows.of(practice, true).size() >= Attachment.MOST) {
            throw new Refusal("practice.refusal.attachments-many", name, Attachment.MOST);
        }
    }

    private Practice editable(UUID id) {
        var practice = library.held(id);
        access.requireWriting(practice, practice.editObject());
        if (practice.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.under-review");
        }
        return practice;
    }
}
