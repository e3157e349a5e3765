package ru.vitok.curriculum;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** The editions that a municipality's results are held against: those that come with the portal and its own. */
@Service
public class Editions {

    static final String OBJECT = "edition";

    private final EditionStore editions;
    private final EditionDraftStore drafts;
    private final TestForms forms;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;

    Editions(
            EditionStore editions,
            EditionDraftStore drafts,
            TestForms forms,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal) {
        this.editions = editions;
        this.drafts = drafts;
        this.forms = forms;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<EditionRow> list() {
        if (!permissions.anywhere(OBJECT, Action.VIEW)) {
            throw Refusal.notFound();
        }
        return editions.rows(here());
    }

    @Transactional(readOnly = true)
    public EditionPage get(UUID id) {
        var stored = seen(id);
        var form = stored.head().with(forms.tasks(id));
        var owner = stored.owner();
        var draft = EditionDraft.of(form, null, null, form.maxPrimary());
        return new EditionPage(
                stored.row(),
                form,
                stored.madeBy(),
                stored.addedAt(),
                CodeCheck.of(draft.lines()),
                owner != null
                        && stored.row().origin() == EditionRow.Origin.MADE
                        && permissions.allows(OBJECT, Action.EDIT, owner, null),
                mayMake());
    }

    /** May the person make editions for the municipality where they work? */
    public boolean mayMake() {
        var here = here();
        return here != null && permissions.allows(OBJECT, Action.EDIT, here, null);
    }

    /** Takes back an edition made here: the one before it stands again, and its table is a draft again. */
    @Transactional
    public UUID withdraw(UUID id) {
        var stored = seen(id);
        var owner = stored.owner();
        if (owner == null || stored.row().origin() != EditionRow.Origin.MADE) {
            throw new Refusal("curriculum.refusal.not-made-here");
        }
        permissions.require(OBJECT, Action.EDIT, owner, null);
        var form = stored.head().with(forms.tasks(id));
        var draft = drafts.ofForm(id)
                .map(EditionDraftStore.Stored::id)
                .orElseGet(() -> drafts.add(
                        owner,
                        EditionDraft.of(
                                form,
                                stored.row().fromYear(),
                                stored.row().toYear(),
                                editions.printed(id).orElse(null)),
                        viewers.current().name()));
        drafts.becomes(draft, null);
        editions.remove(id);
        journal.record("WITHDRAWN", OBJECT, id);
        return draft;
    }

    EditionStore.Stored seen(UUID id) {
        var stored = editions.find(id, here()).orElseThrow(Refusal::notFound);
        var owner = stored.owner();
        if (owner == null ? !permissions.anywhere(OBJECT, Action.VIEW) : !sees(owner)) {
            throw Refusal.notFound();
        }
        return stored;
    }

    private boolean sees(UUID owner) {
        return permissions.allows(OBJECT, Action.VIEW, owner, null);
    }

    private @Nullable UUID here() {
        return viewers.current().municipality().orElse(null);
    }
}
