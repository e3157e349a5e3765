package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * What waits for a review, and how it ends: two reviewers agree ({@code practice.review}), or a methodist decides alone,
 * and says why where reviewers are at it.
 */
@Service
public class PracticeReview {

    private final PracticeLibrary library;
    private final PracticeRows rows;
    private final PracticeRules rules;
    private final ReviewSteps steps;
    private final PracticePress press;
    private final PracticeRemarks remarks;
    private final PracticePost post;
    private final DecidingAlone alone;
    private final Permissions permissions;
    private final Viewers viewers;
    private final DraftReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeReview(
            PracticeLibrary library,
            PracticeRows rows,
            PracticeRules rules,
            ReviewSteps steps,
            PracticePress press,
            PracticeRemarks remarks,
            PracticePost post,
            DecidingAlone alone,
            Permissions permissions,
            Viewers viewers,
            DraftReaders readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.rows = rows;
        this.rules = rules;
        this.steps = steps;
        this.press = press;
        this.remarks = remarks;
        this.post = post;
        this.alone = alone;
        this.permissions = permissions;
        this.viewers = viewers;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the asking person as reviewer, or for those whom the person names. */
    @Transactional(readOnly = true)
    public List<PracticeRow> queue() {
        return rows.submitted(viewers.current());
    }

    /** Does the asking person name reviewers, or was asked to review? For menus and buttons. */
    @Transactional(readOnly = true)
    public boolean reviews() {
        var me = viewers.current().personOrNull();
        return permissions.anywhere("practice.submitted", Action.MODERATE) || me != null && readers.asked(me);
    }

    /** May the asking person decide without reviewers, or over their heads? */
    @Transactional(readOnly = true)
    public boolean mayDecide(Practice practice) {
        return practice.review() == PracticeStatus.SUBMITTED
                && !practice.writtenBy(viewers.current().personOrNull())
                && alone.may(practice);
    }

    @Transactional
    public void publish(UUID id, String words) {
        conclude(judged(id, ReviewVerdict.PUBLISHED, words), ReviewVerdict.PUBLISHED);
    }

    @Transactional
    public void sendBack(UUID id, String words) {
        conclude(judged(id, ReviewVerdict.SENT_BACK, words), ReviewVerdict.SENT_BACK);
    }

    @Transactional
    public void reject(UUID id, String words) {
        conclude(judged(id, ReviewVerdict.REJECTED, words), ReviewVerdict.REJECTED);
    }

    /** What the reviewers agreed on is done by the portal itself. */
    @Transactional
    public void carryOut(UUID id, ReviewVerdict verdict) {
        if (!viewers.current().system()) {
            throw new AccessDeniedException("practice.submitted PUBLISH");
        }
        conclude(steps.submitted(id), verdict);
    }

    private void conclude(Practice practice, ReviewVerdict verdict) {
        switch (verdict) {
            case PUBLISHED -> {
                press.publish(
                        practice.id(), practice.published() == null ? PracticeStatus.PUBLISHED : practice.published());
                post.published(practice);
            }
            case SENT_BACK -> {
                steps.move(practice, PracticeStatus.REVISION);
                post.sentBack(practice);
            }
            case REJECTED -> {
                steps.move(practice, PracticeStatus.REJECTED);
                post.rejected(practice);
            }
        }
    }

    /** What reviewers said, the newest first; for the author and reviewers. */
    @Transactional(readOnly = true)
    public List<PracticeRemark> remarks(UUID id) {
        return remarks.of(library.working(id).id());
    }

    private Practice judged(UUID id, ReviewVerdict verdict, String words) {
        var practice = steps.submitted(id);
        alone.require(practice);
        if (practice.writtenBy(viewers.current().person())) {
            throw new Refusal("practice.refusal.own-review");
        }
        rules.checkRemark(verdict, words);
        if (words.isBlank() && readers.reviewing(id)) {
            throw new Refusal("practice.refusal.override-reason");
        }
        remarks.add(id, viewers.current().person(), verdict, words.strip(), OffsetDateTime.now(clock));
        events.publishEvent(new PracticeMoved(id, PracticeMoved.Move.OVERRULED, verdict, words.strip()));
        return practice;
    }
}
