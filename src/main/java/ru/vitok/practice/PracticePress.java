package ru.vitok.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.audit.AuditJournal;

/** Turns a draft into what readers see. Who may do so was asked before. */
@Component
class PracticePress {

    private final PracticeStore practices;
    private final PracticeTexts texts;
    private final AttachmentExpiry attachments;
    private final CoAuthorConsents consents;
    private final PracticeRules rules;
    private final PracticeShelf shelf;
    private final AuditJournal journal;
    private final Clock clock;

    PracticePress(
            PracticeStore practices,
            PracticeTexts texts,
            AttachmentExpiry attachments,
            CoAuthorConsents consents,
            PracticeRules rules,
            PracticeShelf shelf,
            AuditJournal journal,
            Clock clock) {
        this.practices = practices;
        this.texts = texts;
        this.attachments = attachments;
        this.consents = consents;
        this.rules = rules;
        this.shelf = shelf;
        this.journal = journal;
        this.clock = clock;
    }

    void withoutReview(UUID id, PracticeStatus status) {
        publish(id, status);
        journal.record("PUBLISHED_WITHOUT_REVIEW", "practice", id);
    }

    void publish(UUID id, PracticeStatus status) {
        var before = practices.known(id);
        practices.textOf(id, false).ifPresent(draft -> number(before, draft));
        practices.publish(id, status, LocalDate.now(clock), OffsetDateTime.now(clock));
        attachments.publish(id);
        consents.requireOfColleagues(id);
        consents.show(id);
        rules.checkReady(practices.known(id).text());
        shelf.show(id, before.published() == null ? Set.of() : before.text().fields());
    }

    /** The same words published again are no other version: they take the place of the last. */
    private void number(Practice before, UUID draft) {
        if (before.published() != null && before.text().equals(texts.version(before.id(), draft))) {
            practices.textOf(before.id(), true).ifPresent(texts::remove);
        }
        texts.number(draft, OffsetDateTime.now(clock));
    }
}
