package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** The simple review: an author hands in, one reviewer reads, answers, publishes or sends back. */
@Service
public class PracticeReview {

    private final PracticeLibrary library;
    private final PracticeStore practices;
    private final PracticeRows rows;
    private final PracticeRules rules;
    private final PracticeShelf shelf;
    private final PracticePress press;
    private final PracticeRemarks remarks;
    private final PracticePost post;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    PracticeReview(
            PracticeLibrary library,
            PracticeStore practices,
            PracticeRows rows,
            PracticeRules rules,
            PracticeShelf shelf,
            PracticePress press,
            PracticeRemarks remarks,
            PracticePost post,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.practices = practices;
        this.rows = rows;
        this.rules = rules;
        this.shelf = shelf;
        this.press = press;
        this.remarks = remarks;
        this.post = post;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The author hands the draft in and agrees that it may be published. */
    @Transactional
    public void submit(UUID id, boolean consent) {
        var practice = library.working(id);
        permissions.require(practice.draftObject(), Action.EDIT, practice.organisation(), practice.author());
        if (practice.review() == null || practice.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.nothing-to-submit");
        }
        if (!consent) {
            throw new Refusal("practice.refusal.no-consent");
        }
        rules.checkReady(practice.text());
        practices.consent(id, OffsetDateTime.now(clock));
        move(practice, PracticeStatus.SUBMITTED);
        post.submitted(practice);
    }

    /** The author takes the draft back to write on. */
    @Transactional
    public void withdraw(UUID id) {
        var practice = submitted(id);
        permissions.require("practice.submitted", Action.EDIT, practice.organisation(), practice.author());
        move(practice, PracticeStatus.DRAFT);
    }

    @Transactional(readOnly = true)
    public List<PracticeRow> queue() {
        if (!reviews()) {
            throw new AccessDeniedException("practice.submitted MODERATE");
        }
        return rows.submitted(viewers.current());
    }

    /** Does the asking person review at all? For menus and buttons. */
    @Transactional(readOnly = true)
    public boolean reviews() {
        return permissions.anywhere("practice.submitted", Action.MODERATE);
    }

    @Transactional(readOnly = true)
    public boolean mayReview(Practice practice) {
        return practice.review() == PracticeStatus.SUBMITTED
                && !practice.author().equals(viewers.current().personOrNull())
                && permissions.allows(
                        "practice.submitted", Action.MODERATE, practice.organisation(), practice.author());
    }

    @Transactional
    public void publish(UUID id, String words) {
        var practice = judged(id, ReviewVerdict.PUBLISHED, words);
        press.publish(id, practice.published() == null ? PracticeStatus.PUBLISHED : practice.published());
        post.published(practice);
    }

    @Transactional
    public void sendBack(UUID id, String words) {
        var practice = judged(id, ReviewVerdict.SENT_BACK, words);
        move(practice, PracticeStatus.REVISION);
        post.sentBack(practice);
    }

    @Transactional
    public void reject(UUID id, String words) {
        var practice = judged(id, ReviewVerdict.REJECTED, words);
        move(practice, PracticeStatus.REJECTED);
        post.rejected(practice);
    }

    /** What reviewers said, the newest first; for the author and reviewers. */
    @Transactional(readOnly = true)
    public List<PracticeRemark> remarks(UUID id) {
        return remarks.of(library.working(id).id());
    }

    @Transactional(readOnly = true)
    public boolean mayMark(Practice practice) {
        return practice.published() != null
                && permissions.allows(practice.object(), Action.MODERATE, practice.organisation(), practice.author());
    }

    /** A methodist says how far a published practice has come: on trial, tried, recommended, archived. */
    @Transactional
    public void mark(UUID id, PracticeStatus status) {
        var practice = library.of(id);
        permissions.require(practice.object(), Action.MODERATE, practice.organisation(), practice.author());
        if (practice.published() == null || !status.open() && status != PracticeStatus.ARCHIVED) {
            throw Refusal.conflict("practice.refusal.not-published");
        }
        practices.mark(id, status);
        shelf.arrange(id, practice.text().fields());
    }

    private Practice judged(UUID id, ReviewVerdict verdict, String words) {
        var practice = submitted(id);
        permissions.require("practice.submitted", Action.MODERATE, practice.organisation(), practice.author());
        if (practice.author().equals(viewers.current().person())) {
            throw new Refusal("practice.refusal.own-review");
        }
        if (verdict != ReviewVerdict.PUBLISHED && words.isBlank()) {
            throw new Refusal("practice.refusal.no-reason");
        }
        if (words.length() > PracticeRemark.WORDS_MAX) {
            throw new Refusal("practice.refusal.long-remark", PracticeRemark.WORDS_MAX);
        }
        remarks.add(id, viewers.current().person(), verdict, words.strip(), OffsetDateTime.now(clock));
        return practice;
    }

    private Practice submitted(UUID id) {
        var practice = library.working(id);
        if (practice.review() != PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.not-submitted");
        }
        return practice;
    }

    private void move(Practice practice, PracticeStatus to) {
        var draft = practices.textOf(practice.id(), false).orElseThrow();
        practices.draft(practice.id(), draft, to, OffsetDateTime.now(clock));
        shelf.arrange(practice.id(), Set.of());
    }
}
