package ru.vitok.practice.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeVersions;
import ru.vitok.practice.ReviewVerdict;
import ru.vitok.practice.ReviewersChanged;

/** The round after a revision. */
@Component
class NextRound {

    private final PracticeLibrary library;
    private final PracticeVersions versions;
    private final RoundStore rounds;
    private final ReviewCandidates candidates;
    private final RoundPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextRound(
            PracticeLibrary library,
            PracticeVersions versions,
            RoundStore rounds,
            ReviewCandidates candidates,
            RoundPost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.versions = versions;
        this.rounds = rounds;
        this.candidates = candidates;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** What was sent back is read again by the same people, unless one of them has come to write along: others are named then. */
    void begin(UUID practice) {
        var last = rounds.last(practice).filter(it -> it.verdict() == ReviewVerdict.SENT_BACK);
        if (last.isEmpty()) {
            return;
        }
        var before = last.get();
        var shown = library.working(practice);
        RoundRules.requireShown(shown.text(), before.level());
        var people = before.reviewers().stream()
                .limit(ReviewRound.REVIEWERS)
                .map(Reviewer::person)
                .filter(person -> !candidates.wrote(shown, person))
                .collect(Collectors.toSet());
        if (people.size() < ReviewRound.REVIEWERS) {
            return;
        }
        var days = Math.max(
                1,
                ChronoUnit.DAYS.between(
                        before.openedAt(),
                        before.due().atStartOfDay(clock.getZone()).toInstant()));
        var plan = new RoundPlan(before.level(), people, LocalDate.now(clock).plusDays(days));
        rounds.open(practice, versions.keep(practice), plan, before.openedBy(), OffsetDateTime.now(clock));
        events.publishEvent(new ReviewersChanged(practice));
        people.forEach(person -> post.again(shown, person, plan.due()));
    }
}
