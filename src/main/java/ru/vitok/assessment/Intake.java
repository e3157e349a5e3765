package ru.vitok.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.assessment.store.PreviewStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Grant;
import ru.vitok.people.Organisation;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Uploads from the first byte to confirmed data, and back. */
@Service
public class Intake {

    private static final String OBJECT = "import";

    private final Arrivals arrivals;
    private final ImportStore imports;
    private final ImportFileStore files;
    private final PreviewStore previews;
    private final ImportJobs jobs;
    private final Reversal reversal;
    private final ReferenceFiles references;
    private final OwnFiles own;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    Intake(
            Arrivals arrivals,
            ImportStore imports,
            ImportFileStore files,
            PreviewStore previews,
            ImportJobs jobs,
            Reversal reversal,
            ReferenceFiles references,
            OwnFiles own,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.arrivals = arrivals;
        this.imports = imports;
        this.files = files;
        this.previews = previews;
        this.jobs = jobs;
        this.reversal = reversal;
        this.references = references;
        this.own = own;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional
    public UUID upload(String name, byte[] bytes) {
        return upload(List.of(new SentFile(name, bytes)));
    }

    /** Takes files in as one import and starts reading; what cannot be taken at all is refused with the reason. */
    @Transactional
    public UUID upload(List<SentFile> sent) {
        var id = arrivals.keep(place(), sent);
        jobs.detect(id);
        return id;
    }

    /** The organisation in whose name the person uploads: the first of theirs at which they may. */
    private Organisation place() {
        return viewers.current().grants().stream()
                .map(Grant::organisation)
                .filter(it -> permissions.allows(OBJECT, Action.CREATE, it.id(), null))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no organisation to import for"));
    }

    @Transactional(readOnly = true)
    public List<ImportRow> list() {
        return own.uploads();
    }

    @Transactional(readOnly = true)
    public ImportPreview preview(UUID id) {
        var place = own.seen(id, Action.VIEW).organisation();
        var decides = permissions.allows(OBJECT, Action.EDIT, place, null);
        return ImportPreview.of(progress(id), own.only(previews.files(id), place), decides);
    }

    /** How far it is, without its files: what a waiting page asks again and again. */
    @Transactional(readOnly = true)
    public ImportRow progress(UUID id) {
        own.seen(id, Action.VIEW);
        return imports.row(id).orElseThrow(Refusal::notFound);
    }

    /** Starts taking every file that is OK or WARNING; all or nothing. */
    @Transactional
    public void confirm(UUID id) {
        var head = own.seen(id, Action.EDIT);
        var listed = previews.files(id);
        references.require(listed, head.municipality());
        require(files.files(id).stream().noneMatch(ImportFileRow::gone), "assessment.refusal.content-gone");
        require(listed.stream().anyMatch(ImportedFile::confirmable), "assessment.refusal.nothing-to-confirm");
        move(id, ImportStatus.PREVIEW, ImportStatus.CONFIRMING);
        jobs.confirm(id);
    }

    /** Also while it is still being read: what has lost its bytes is not read any more. */
    @Transactional
    public void reject(UUID id) {
        boolean reading = own.seen(id, Action.EDIT).status() == ImportStatus.DETECTING;
        move(id, reading ? ImportStatus.DETECTING : ImportStatus.PREVIEW, ImportStatus.REJECTED);
        files.forgetContent(id);
    }

    /** Takes back what the upload brought; what stood before stands again. Schools and teachers stay. */
    @Transactional
    public void revert(UUID id) {
        var head = own.seen(id, Action.EDIT);
        imports.alone(head.municipality());
        move(id, ImportStatus.CONFIRMED, ImportStatus.REVERTED);
        reversal.revert(head);
    }

    private void move(UUID id, ImportStatus from, ImportStatus to) {
        require(imports.move(id, from, to, clock.instant()), "assessment.refusal.not-in-state");
    }

    private static void require(boolean possible, String refusal) {
        if (!possible) {
            throw Refusal.conflict(refusal);
        }
    }
}
