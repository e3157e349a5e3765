package ru.vitok.practice.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLevels;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.ReviewLevel;

/** Who names reviewers, who may be one, who reads whose sheet. */
@Component
class RoundAccess {

    private static final String OBJECT = "practice.submitted";

    private final PracticeLibrary library;
    private final PracticeMarks marks;
    private final PracticeLevels levels;
    private final ReviewCandidates candidates;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    RoundAccess(
            PracticeLibrary library,
            PracticeMarks marks,
            PracticeLevels levels,
            ReviewCandidates candidates,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.library = library;
        this.marks = marks;
        this.levels = levels;
        this.candidates = candidates;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    boolean assigns(Practice practice, ReviewLevel level) {
        var place = level.place(organisations.get(practice.organisation()));
        return !practice.writtenBy(viewers.current().personOrNull())
                && further(practice, level)
                && permissions.allows(OBJECT, Action.MODERATE, place, null);
    }

    void requireAssigns(Practice practice, ReviewLevel level) {
        if (practice.writtenBy(viewers.current().personOrNull())) {
            throw new Refusal("practice.refusal.own-review");
        }
        if (!further(practice, level)) {
            throw Refusal.conflict("practice.refusal.level-reached");
        }
        permissions.require(OBJECT, Action.MODERATE, level.place(organisations.get(practice.organisation())), null);
    }

    /** Who asks for a further level is not read once more for the one that is reached. */
    private boolean further(Practice practice, ReviewLevel level) {
        var reached = levels.reached(practice.id());
        return levels.wanted(practice.id()).isEmpty() || reached.isEmpty() || level.compareTo(reached.get()) > 0;
    }

    void requireReviewer(Practice practice, UUID person) {
        if (candidates.wrote(practice, person)) {
            throw new Refusal("practice.refusal.own-review");
        }
        if (!candidates.possible(practice, person)) {
            throw new Refusal("practice.refusal.reviewer-unknown");
        }
    }

    /** Who works on the draft; a methodist who answers for it reads of it also when it is published. */
    Practice readable(UUID id) {
        var practice = library.of(id);
        return practice.published() != null && marks.mayMark(practice) ? practice : library.working(id);
    }

    /** Reviewers read the others' sheets when they have given their own, the authors when the round is over. */
    ReviewRound seen(ReviewRound round, Practice practice) {
        var me = viewers.current().personOrNull();
        var whole = !round.state().open()
                || viewers.current().system()
                || round.reviewer(me).map(Reviewer::given).orElse(!practice.writtenBy(me));
        return whole
                ? round
                : new ReviewRound(
                        round.id(),
                        round.practice(),
                        round.text(),
                        round.level(),
                        round.openedBy(),
                        round.openedAt(),
                        round.due(),
                        round.state(),
                        round.verdict(),
                        round.reason(),
                        round.closedAt(),
                        round.reviewers().stream()
                                .map(it -> it.person().equals(me) ? it : it.discreet())
                                .toList(),
                        round.rubric());
    }
}
