package ru.vitok.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** The authors' part of the review: handing a draft in and taking it back. */
@Service
public class PracticeSubmission {

    private final PracticeLibrary library;
    private final PracticeStore practices;
    private final PracticeDemands demands;
    private final TestMaterials materials;
    private final ReviewSteps steps;
    private final PracticePost post;
    private final PracticeAccess access;
    private final CoAuthorConsents consents;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeSubmission(
            PracticeLibrary library,
            PracticeStore practices,
            PracticeDemands demands,
            TestMaterials materials,
            ReviewSteps steps,
            PracticePost post,
            PracticeAccess access,
            CoAuthorConsents consents,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.practices = practices;
        this.demands = demands;
        this.materials = materials;
        this.steps = steps;
        this.post = post;
        this.access = access;
        this.consents = consents;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void submit(UUID id, boolean consent) {
        submit(id, consent, false);
    }

    /**
     * An author hands the draft in and agrees that it may be published; co-authors agreed before.
     *
     * @param open the author says that what looks like a test paper in it is open
     */
    @Transactional
    public void submit(UUID id, boolean consent, boolean open) {
        var practice = library.held(id);
        access.requireWriting(practice, practice.draftObject());
        if (practice.review() == null || practice.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.nothing-to-submit");
        }
        if (!consent) {
            throw new Refusal("practice.refusal.no-consent");
        }
        demands.require(practice.text());
        if (!open && !materials.of(id).isEmpty()) {
            throw new Refusal("practice.refusal.test-materials");
        }
        consent(practice);
        steps.move(practice, PracticeStatus.SUBMITTED);
        events.publishEvent(new PracticeMoved(id, PracticeMoved.Move.HANDED_IN, null, ""));
        post.submitted(practice);
    }

    /** Each of the authors gives their own word; without all of them nothing is handed in. */
    private void consent(Practice practice) {
        var me = viewers.current().personOrNull();
        if (me != null && practice.coAuthors().contains(me)) {
            consents.give(practice.id(), me, OffsetDateTime.now(clock));
        } else {
            practices.consent(practice.id(), OffsetDateTime.now(clock));
        }
        consents.require(practice.id());
    }

    /** An author takes the draft back to write on. */
    @Transactional
    public void withdraw(UUID id) {
        var practice = steps.submitted(id);
        access.requireWriting(practice, "practice.submitted");
        events.publishEvent(new PracticeMoved(id, PracticeMoved.Move.TAKEN_BACK, null, ""));
        steps.move(practice, PracticeStatus.DRAFT);
    }
}
