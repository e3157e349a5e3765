package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Puts texts into drafts, and what comes ready from elsewhere before readers. */
@Component
class PracticeWriting {

    private final PracticeStore practices;
    private final PracticeHold hold;
    private final PracticeTexts texts;
    private final AttachmentRows attachments;
    private final PracticeRules rules;
    private final PracticeShelf shelf;
    private final PracticePress press;
    private final PracticeAccess access;
    private final Permissions permissions;
    private final Clock clock;

    PracticeWriting(
            PracticeStore practices,
            PracticeHold hold,
            PracticeTexts texts,
            AttachmentRows attachments,
            PracticeRules rules,
            PracticeShelf shelf,
            PracticePress press,
            PracticeAccess access,
            Permissions permissions,
            Clock clock) {
        this.practices = practices;
        this.hold = hold;
        this.texts = texts;
        this.attachments = attachments;
        this.rules = rules;
        this.shelf = shelf;
        this.press = press;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The same external id at the same organisation again is the same practice. */
    UUID put(PracticeDelivery delivery) {
        rules.checkExternalId(delivery.externalId());
        var known = known(delivery.externalId(), delivery.organisation());
        rules.check(delivery.text(), known == null ? Set.of() : known.text().fields());
        requireOpening(known, delivery);
        var id = known == null ? add(UUID.randomUUID(), delivery) : update(known, delivery.text());
        if (delivery.status().open()) {
            press.withoutReview(id, reached(known, delivery.status()));
        }
        return id;
    }

    /** As {@link #put} asks before it publishes; nothing is asked of a draft. */
    void requireOpening(PracticeDelivery delivery) {
        rules.checkExternalId(delivery.externalId());
        requireOpening(known(delivery.externalId(), delivery.organisation()), delivery);
    }

    private void requireOpening(@Nullable Practice known, PracticeDelivery delivery) {
        if (!delivery.status().open()) {
            return;
        }
        permissions.require("practice.draft", Action.PUBLISH, delivery.organisation(), delivery.author());
        // what was taken from readers is given back by a person, not by a system that sends it once more
        if (known != null && known.published() == PracticeStatus.ARCHIVED) {
            throw Refusal.conflict("practice.refusal.archived");
        }
    }

    UUID add(UUID id, PracticeDelivery delivery) {
        if (!delivery.status().open()) {
            permissions.require("practice.draft", Action.CREATE, delivery.organisation(), delivery.author());
        }
        hold.delivery(delivery.organisation(), id.toString());
        if (practices.exists(id)) {
            throw Refusal.conflict("practice.refusal.begun");
        }
        var audience = permissions.audience("practice.draft", delivery.organisation(), delivery.author());
        var text = UUID.randomUUID();
        practices.add(id, delivery, text, audience, now());
        texts.add(text, id, delivery.text());
        return id;
    }

    private @Nullable Practice known(@Nullable String externalId, UUID organisation) {
        if (externalId == null) {
            return null;
        }
        hold.delivery(organisation, externalId);
        practices.byExternalId(externalId, organisation).ifPresent(it -> hold.practice(it.id()));
        return practices.byExternalId(externalId, organisation).orElse(null);
    }

    /** What reviewers are reading stays as it is until they or its author end it. */
    private UUID update(Practice known, PracticeText text) {
        if (!permissions.allows("practice.draft", Action.PUBLISH, known.organisation(), known.author())) {
            access.requireWriting(known, known.editObject());
        }
        if (known.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.under-review");
        }
        write(known, text);
        return known.id();
    }

    /** An update does not take back what a practice has been found to be. */
    private static PracticeStatus reached(@Nullable Practice known, PracticeStatus delivered) {
        var before = known == null ? null : known.published();
        return before != null && before.open() && delivered == PracticeStatus.PUBLISHED ? before : delivered;
    }

    /** Whatever is changed beside the text needs a draft to be changed in. */
    void startDraft(Practice practice) {
        if (practice.review() == null) {
            write(practice, practice.text());
        }
    }

    void write(Practice practice, PracticeText text) {
        var draft = practices.textOf(practice.id(), false);
        if (draft.isPresent()) {
            texts.change(draft.get(), text);
            var state = practice.review() == PracticeStatus.REVISION ? PracticeStatus.REVISION : PracticeStatus.DRAFT;
            practices.draft(practice.id(), draft.get(), state, now());
        } else {
            var fresh = UUID.randomUUID();
            texts.add(fresh, practice.id(), text);
            attachments.startDraft(practice.id());
            practices.draft(practice.id(), fresh, PracticeStatus.DRAFT, now());
        }
        shelf.arrange(practice.id(), practice.text().fields());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
