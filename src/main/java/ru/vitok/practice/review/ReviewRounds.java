package ru.vitok.practice.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeVersions;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.ReviewersChanged;

/** Naming reviewers: two to begin with, a third where they disagree, another for one who cannot. */
@Service
public class ReviewRounds {

    private final PracticeLibrary library;
    private final PracticeVersions versions;
    private final RoundStore store;
    private final ReviewerStore reviewers;
    private final RoundRules rules;
    private final RoundAccess access;
    private final RoundPanel panel;
    private final RoundPost post;
    private final ApplicationEventPublisher events;
    private final Viewers viewers;
    private final Clock clock;

    ReviewRounds(
            PracticeLibrary library,
            PracticeVersions versions,
            RoundStore store,
            ReviewerStore reviewers,
            RoundRules rules,
            RoundAccess access,
            RoundPanel panel,
            RoundPost post,
            ApplicationEventPublisher events,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.versions = versions;
        this.store = store;
        this.reviewers = reviewers;
        this.rules = rules;
        this.access = access;
        this.panel = panel;
        this.post = post;
        this.events = events;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Rounds with what the asking person may read of them, the newest first. */
    @Transactional(readOnly = true)
    public List<ReviewRound> of(UUID practice) {
        var shown = access.readable(practice);
        return store.of(practice).stream().map(it -> access.seen(it, shown)).toList();
    }

    /** The round that lasts. */
    @Transactional(readOnly = true)
    public Optional<ReviewRound> current(UUID practice) {
        return of(practice).stream().filter(it -> it.state().open()).findFirst();
    }

    /** May the asking person name reviewers of what was handed in? */
    @Transactional(readOnly = true)
    public boolean mayAssign(Practice practice) {
        return practice.review() == PracticeStatus.SUBMITTED
                && !levels(practice).isEmpty();
    }

    /** The levels for which the asking person may. */
    @Transactional(readOnly = true)
    public List<ReviewLevel> levels(Practice practice) {
        return Arrays.stream(ReviewLevel.values())
                .filter(it -> RoundRules.shows(practice.text(), it) && access.assigns(practice, it))
                .toList();
    }

    @Transactional
    public void assign(UUID practice, RoundPlan plan) {
        var shown = library.held(practice);
        access.requireAssigns(shown, plan.level());
        if (shown.review() != PracticeStatus.SUBMITTED
                || store.lockOpen(practice).isPresent()) {
            throw Refusal.conflict("practice.refusal.round-open");
        }
        rules.check(plan);
        plan.reviewers().forEach(person -> access.requireReviewer(shown, person));
        RoundRules.requireShown(shown.text(), plan.level());
        store.open(practice, versions.keep(practice), plan, viewers.current().person(), OffsetDateTime.now(clock));
        events.publishEvent(new ReviewersChanged(practice));
        plan.reviewers().forEach(person -> post.asked(shown, person, plan.due()));
    }

    /** A third where two disagree. */
    @Transactional
    public void third(UUID practice, UUID person) {
        var shown = library.held(practice);
        var round = open(practice);
        access.requireAssigns(shown, round.level());
        if (round.state() != RoundState.SPLIT || round.reviewers().size() > ReviewRound.REVIEWERS) {
            throw Refusal.conflict("practice.refusal.round-not-split");
        }
        panel.require(shown, round, null);
        ask(round, person);
        store.state(round.id(), RoundState.RUNNING);
    }

    /** Another for one who has not answered. */
    @Transactional
    public void replace(UUID practice, UUID from, UUID to) {
        var shown = library.held(practice);
        var round = open(practice);
        access.requireAssigns(shown, round.level());
        if (round.reviewer(from).orElseThrow(Refusal::notFound).given()) {
            throw Refusal.conflict("practice.refusal.review-given");
        }
        panel.require(shown, round, from);
        reviewers.release(round.id(), from);
        ask(round, to);
    }

    private void ask(ReviewRound round, UUID person) {
        var practice = library.working(round.practice());
        access.requireReviewer(practice, person);
        if (round.reviewer(person).isPresent()) {
            throw new Refusal("practice.refusal.two-reviewers");
        }
        reviewers.ask(round.id(), person);
        events.publishEvent(new ReviewersChanged(round.practice()));
        post.asked(practice, person, round.due());
    }

    private ReviewRound open(UUID practice) {
        return store.lockOpen(practice).orElseThrow(() -> Refusal.conflict("practice.refusal.round-closed"));
    }
}
