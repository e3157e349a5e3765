package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final PracticeTexts texts;
    private final PracticeRows rows;
    private final PracticeRules rules;
    private final PracticeShelf shelf;
    private final PracticePress press;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    PracticeLibrary(
            PracticeStore practices,
            PracticeTexts texts,
            PracticeRows rows,
            PracticeRules rules,
            PracticeShelf shelf,
            PracticePress press,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.practices = practices;
        this.texts = texts;
        this.rows = rows;
        this.rules = rules;
        this.shelf = shelf;
        this.press = press;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
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

    /** The asking person's own practices with their drafts. */
    @Transactional(readOnly = true)
    public List<PracticeRow> mine() {
        return rows.by(viewers.current().person());
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

    /** May the asking person write on? A draft that is being reviewed is first taken back. */
    @Transactional(readOnly = true)
    public boolean editable(Practice practice) {
        return practice.review() != PracticeStatus.SUBMITTED
                && permissions.allows(editing(practice), Action.EDIT, practice.organisation(), practice.author());
    }

    /** A new draft of the asking person, at the organisation where the person may write. */
    @Transactional
    public UUID create(PracticeText text) {
        var delivery =
                new PracticeDelivery(null, text, viewers.current().person(), workplace(), null, PracticeStatus.DRAFT);
        rules.check(text, Set.of());
        return add(delivery);
    }

    /** Keeps the text in the draft; what readers see stays as it is until the next publication. */
    @Transactional
    public void save(UUID id, PracticeText text) {
        var practice = working(id);
        permissions.require(editing(practice), Action.EDIT, practice.organisation(), practice.author());
        if (practice.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.under-review");
        }
        rules.check(text, practice.text().fields());
        write(practice, text);
    }

    /**
     * Takes in a practice that is ready; the same external id at the same organisation again updates it. Publishing
     * here skips the review, so it needs that right and is written into the journal.
     */
    @Transactional
    public UUID put(PracticeDelivery delivery) {
        rules.checkExternalId(delivery.externalId());
        var known = delivery.externalId() == null
                ? null
                : practices
                        .byExternalId(delivery.externalId(), delivery.organisation())
                        .orElse(null);
        rules.check(delivery.text(), known == null ? Set.of() : known.text().fields());
        if (delivery.status().open()) {
            permissions.require("practice.draft", Action.PUBLISH, delivery.organisation(), delivery.author());
        }
        var id = known == null ? add(delivery) : update(known, delivery.text());
        if (delivery.status().open()) {
            press.withoutReview(id, reached(known, delivery.status()));
        }
        return id;
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

    private UUID add(PracticeDelivery delivery) {
        if (!delivery.status().open()) {
            permissions.require("practice.draft", Action.CREATE, delivery.organisation(), delivery.author());
        }
        var id = UUID.randomUUID();
        var audience = permissions.audience("practice.draft", delivery.organisation(), delivery.author());
        var text = UUID.randomUUID();
        practices.add(id, delivery, text, audience, now());
        texts.add(text, id, delivery.text());
        return id;
    }

    private UUID update(Practice known, PracticeText text) {
        if (!permissions.allows("practice.draft", Action.PUBLISH, known.organisation(), known.author())) {
            permissions.require(editing(known), Action.EDIT, known.organisation(), known.author());
        }
        write(known, text);
        return known.id();
    }

    /** An update does not take back what a practice has been found to be. */
    private static PracticeStatus reached(@Nullable Practice known, PracticeStatus delivered) {
        var before = known == null ? null : known.published();
        return before != null && before.open() && delivered == PracticeStatus.PUBLISHED ? before : delivered;
    }

    private void write(Practice practice, PracticeText text) {
        var draft = practices.textOf(practice.id(), false);
        if (draft.isPresent()) {
            texts.change(draft.get(), text);
            var state = practice.review() == PracticeStatus.REVISION ? PracticeStatus.REVISION : PracticeStatus.DRAFT;
            practices.draft(practice.id(), draft.get(), state, now());
        } else {
            var fresh = UUID.randomUUID();
            texts.add(fresh, practice.id(), text);
            practices.draft(practice.id(), fresh, PracticeStatus.DRAFT, now());
        }
        shelf.arrange(practice.id(), practice.text().fields());
    }

    private static String editing(Practice practice) {
        return practice.published() == null ? practice.draftObject() : practice.object();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
