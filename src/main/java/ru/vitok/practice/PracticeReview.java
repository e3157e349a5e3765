package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** The reviewers' part of the simple review: one of them reads, answers, publishes or sends back. */
@Service
public class PracticeReview {

    private final PracticeLibrary library;
    private final PracticeRows rows;
    private final PracticeRules rules;
    private final ReviewSteps steps;
    private final PracticePress press;
    private final PracticeRemarks remarks;
    private final PracticePost post;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    PracticeReview(
            PracticeLibrary library,
            PracticeRows rows,
            PracticeRules rules,
            ReviewSteps steps,
            PracticePress press,
            PracticeRemarks remarks,
            PracticePost post,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.rows = rows;
        this.rules = rules;
        this.steps = steps;
        this.press = press;
        this.remarks = remarks;
        this.post = post;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
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
        steps.move(practice, PracticeStatus.REVISION);
        post.sentBack(practice);
    }

    @Transactional
    public void reject(UUID id, String words) {
        var practice = judged(id, ReviewVerdict.REJECTED, words);
        steps.move(practice, PracticeStatus.REJECTED);
        post.rejected(practice);
    }

    /** What reviewers said, the newest first; for the author and reviewers. */
    @Transactional(readOnly = true)
    public List<PracticeRemark> remarks(UUID id) {
        return remarks.of(library.working(id).id());
    }

    private Practice judged(UUID id, ReviewVerdict verdict, String words) {
        var practice = steps.submitted(id);
        permissions.require("practice.submitted", Action.MODERATE, practice.organisation(), practice.author());
        if (practice.author().equals(viewers.current().person())) {
            throw new Refusal("practice.refusal.own-review");
        }
        rules.checkRemark(verdict, words);
        remarks.add(id, viewers.current().person(), verdict, words.strip(), OffsetDateTime.now(clock));
        return practice;
    }
}
