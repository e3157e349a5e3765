package ru.vitok.curriculum;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Editions in the making: they wait for as long as it takes, and only one that adds up is used. */
@Service
public class EditionDrafts {

    private final EditionDraftStore drafts;
    private final EditionStore stored;
    private final Editions editions;
    private final TestForms forms;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;

    EditionDrafts(
            EditionDraftStore drafts,
            EditionStore stored,
            Editions editions,
            TestForms forms,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal) {
        this.drafts = drafts;
        this.stored = stored;
        this.editions = editions;
        this.forms = forms;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<DraftRow> list() {
        if (!editions.mayMake()) {
            return List.of();
        }
        return drafts.inTheMaking(here()).stream()
                .map(it -> new DraftRow(it.id(), it.draft(), it.savedBy(), it.savedAt()))
                .toList();
    }

    @Transactional
    public UUID begin() {
        return begin(EditionDraft.empty());
    }

    @Transactional
    public UUID begin(EditionDraft draft) {
        permissions.require(Editions.OBJECT, Action.EDIT, here(), null);
        return drafts.add(here(), draft, viewers.current().name());
    }

    /** One's own table from an edition of anybody's. */
    @Transactional
    public UUID copy(UUID edition) {
        var from = editions.seen(edition);
        var form = from.head().with(forms.tasks(edition));
        var printed = stored.printed(edition).orElseGet(form::maxPrimary);
        return begin(EditionDraft.of(form, from.row().fromYear(), from.row().toYear(), printed));
    }

    @Transactional(readOnly = true)
    public DraftPage get(UUID id) {
        return page(mine(id));
    }

    @Transactional
    public DraftPage save(UUID id, EditionDraft draft) {
        if (!held(id).draft().equals(draft)) {
            drafts.save(id, draft, viewers.current().name());
        }
        return page(mine(id));
    }

    @Transactional
    public DraftPage undo(UUID id) {
        held(id);
        drafts.undo(id);
        return page(mine(id));
    }

    @Transactional
    public void drop(UUID id, boolean dropped) {
        held(id);
        drafts.drop(id, dropped);
    }

    /** From now on the municipality's results are held against it. */
    @Transactional
    public UUID activate(UUID id) {
        var it = held(id);
        var page = page(it);
        if (!page.ready()) {
            throw new Refusal("curriculum.refusal.does-not-add-up");
        }
        var draft = it.draft();
        var kept = new TestForms.Kept(
                it.owner(),
                UUID.randomUUID(),
                draft.fromYear(),
                draft.toYear(),
                draft.max(),
                null,
                viewers.current().name());
        var form = forms.add(draft.form(), kept);
        drafts.becomes(id, form);
        journal.record("ACTIVATED", Editions.OBJECT, form);
        return form;
    }

    private DraftPage page(EditionDraftStore.Stored it) {
        var like = forms.like(it.owner(), it.draft().form()).orElse(null);
        return new DraftPage(
                it.id(), it.draft(), EditionCheck.of(it.draft(), like), it.steps(), it.savedBy(), it.savedAt());
    }

    private EditionDraftStore.Stored mine(UUID id) {
        return allowed(drafts.find(id).filter(draft -> draft.form() == null).orElseThrow(Refusal::notFound));
    }

    /** For a change: of two at the same moment the second finds what the first has left. */
    private EditionDraftStore.Stored held(UUID id) {
        var it = allowed(drafts.held(id).orElseThrow(Refusal::notFound));
        if (it.form() != null) {
            throw Refusal.conflict("curriculum.refusal.in-use-already");
        }
        return it;
    }

    private EditionDraftStore.Stored allowed(EditionDraftStore.Stored it) {
        permissions.require(Editions.OBJECT, Action.EDIT, it.owner(), null);
        return it;
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}
