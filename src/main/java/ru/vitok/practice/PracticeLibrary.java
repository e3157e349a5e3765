package ru.vitok.practice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** The library of practices: reading them, writing drafts, taking in what comes ready from elsewhere. */
@Service
public class PracticeLibrary {

    private final PracticeStore practices;
    private final PracticeHold hold;
    private final PracticeRows rows;
    private final PracticeRules rules;
    private final PracticeWriting writing;
    private final PracticeAccess access;
    private final Permissions permissions;
    private final Viewers viewers;

    PracticeLibrary(
            PracticeStore practices,
            PracticeHold hold,
            PracticeRows rows,
            PracticeRules rules,
            PracticeWriting writing,
            PracticeAccess access,
            Permissions permissions,
            Viewers viewers) {
        this.practices = practices;
        this.hold = hold;
        this.rows = rows;
        this.rules = rules;
        this.writing = writing;
        this.access = access;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Published practices, the newest first. */
    @Transactional(readOnly = true)
    public Slice<PracticeRow> publishedRows(Pageable page) {
        return rows.published(page, viewers.current());
    }

    /** Those of the practices that are published, for other modules' lists. */
    @Transactional(readOnly = true)
    public List<PracticeRow> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.find(ids, viewers.current());
    }

    /** What the asking person writes or wrote, alone or with others, with its drafts. */
    @Transactional(readOnly = true)
    public List<PracticeRow> mine() {
        return rows.by(viewers.current().person());
    }

    /** Those whose authors ask the asking person to write with them. */
    @Transactional(readOnly = true)
    public List<PracticeRow> asking() {
        return rows.asking(viewers.current().person());
    }

    /** The version for readers. */
    @Transactional(readOnly = true)
    public Practice of(UUID id) {
        return practices.find(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    /** The working version, for its author and reviewers. */
    @Transactional(readOnly = true)
    public Practice working(UUID id) {
        return practices.working(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    /** The working version, which nobody else changes before the running transaction ends. */
    @Transactional
    public Practice held(UUID id) {
        hold.practice(id);
        return working(id);
    }

    /** May the asking person write on? A draft that is being reviewed is first taken back. */
    @Transactional(readOnly = true)
    public boolean editable(Practice practice) {
        return practice.review() != PracticeStatus.SUBMITTED && writes(practice);
    }

    /** Is the asking person its author, or one of the colleagues who agreed to write with the author? */
    @Transactional(readOnly = true)
    public boolean writes(Practice practice) {
        return access.mayWrite(practice);
    }

    /** A new draft of the asking person, at the organisation where the person may write. */
    @Transactional
    public UUID create(PracticeText text) {
        return create(UUID.randomUUID(), text);
    }

    /** As {@link #create(PracticeText)}; what two devices make of one text has one id. */
    @Transactional
    public UUID create(UUID id, PracticeText text) {
        var delivery =
                new PracticeDelivery(null, text, viewers.current().person(), workplace(), null, PracticeStatus.DRAFT);
        rules.check(text, Set.of());
        return writing.add(id, delivery);
    }

    /** Keeps the text in the draft; what readers see stays as it is until the next publication. */
    @Transactional
    public void save(UUID id, PracticeText text) {
        var practice = held(id);
        access.requireWriting(practice, practice.editObject());
        if (practice.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.under-review");
        }
        rules.check(text, practice.text().fields());
        writing.write(practice, text);
    }

    /**
     * Takes in a practice that is ready; the same external id at the same organisation again updates it. Publishing
     * here skips the review, so it needs that right and is written into the journal.
     */
    @Transactional
    public UUID put(PracticeDelivery delivery) {
        return writing.put(delivery);
    }

    /** The organisation in whose name the asking person writes. */
    @Transactional(readOnly = true)
    public UUID workplace() {
        return viewers.current().grants().stream()
                .map(grant -> grant.organisation().id())
                .filter(place -> permissions.allows("practice.draft", Action.CREATE, place, null))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("practice.draft CREATE"));
    }
}
