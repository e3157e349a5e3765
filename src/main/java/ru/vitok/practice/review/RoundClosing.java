package ru.vitok.practice.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLevels;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMoved;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.ReviewVerdict;

/** What ends a round and what begins the next: agreement, a methodist's word, the author taking the draft back. */
@Component
class RoundClosing {

    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeLevels levels;
    private final NextRound next;
    private final RoundStore rounds;
    private final Rubrics rubrics;
    private final RoundPost post;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    RoundClosing(
            PracticeLibrary library,
            PracticeReview review,
            PracticeLevels levels,
            NextRound next,
            RoundStore rounds,
            Rubrics rubrics,
            RoundPost post,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.review = review;
        this.levels = levels;
        this.next = next;
        this.rounds = rounds;
        this.rubrics = rubrics;
        this.post = post;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** When everybody asked has answered. */
    void settle(Practice practice) {
        var round = rounds.current(practice.id()).orElseThrow();
        if (round.given() < round.reviewers().size()) {
            return;
        }
        var agreed = Quorum.of(round.sheets(), rubrics.of(round));
        if (agreed.isEmpty()) {
            rounds.state(round.id(), RoundState.SPLIT);
            post.split(practice, round.openedBy());
            return;
        }
        var verdict = agreed.get();
        rounds.close(round.id(), RoundState.AGREED, verdict, "", null, now());
        levels(round, verdict);
        post.closed(
                practice,
                round,
                verdict == ReviewVerdict.PUBLISHED,
                viewers.current().personOrNull());
        viewers.asSystem(() -> review.carryOut(practice.id(), verdict));
    }

    @EventListener
    void on(PracticeMoved moved) {
        switch (moved.move()) {
            case HANDED_IN -> next.begin(moved.practice());
            case TAKEN_BACK -> {
                rounds.lockOpen(moved.practice())
                        .ifPresent(it -> rounds.close(
                                it.id(),
                                RoundState.WITHDRAWN,
                                null,
                                "",
                                viewers.current().person(),
                                now()));
                rounds.level(moved.practice(), null);
            }
            case OVERRULED ->
                rounds.lockOpen(moved.practice()).ifPresentOrElse(it -> overrule(it, moved), () -> alone(moved));
        }
    }

    /** Nobody was asked to read: whoever decided answers for the level that the author asked for. */
    private void alone(PracticeMoved moved) {
        if (moved.verdict() != ReviewVerdict.SENT_BACK) {
            rounds.level(
                    moved.practice(),
                    moved.verdict() == ReviewVerdict.PUBLISHED
                            ? levels.wanted(moved.practice()).orElse(null)
                            : null);
        }
    }

    private void overrule(ReviewRound round, PracticeMoved moved) {
        var practice = library.working(round.practice());
        var place = round.level().place(organisations.get(practice.organisation()));
        permissions.require("practice.submitted", Action.PUBLISH, place, null);
        var verdict = Objects.requireNonNull(moved.verdict());
        rounds.close(
                round.id(),
                RoundState.OVERRULED,
                verdict,
                moved.words(),
                viewers.current().person(),
                now());
        levels(round, verdict);
        post.closed(
                practice,
                round,
                verdict == ReviewVerdict.PUBLISHED,
                viewers.current().person());
    }

    private void levels(ReviewRound round, ReviewVerdict verdict) {
        if (verdict != ReviewVerdict.SENT_BACK) {
            rounds.level(round.practice(), verdict == ReviewVerdict.PUBLISHED ? round.level() : null);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
