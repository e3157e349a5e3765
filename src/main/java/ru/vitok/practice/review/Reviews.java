package ru.vitok.practice.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;

/** A reviewer's part: giving the sheet. Before that it is the reviewer's private draft. */
@Service
public class Reviews {

    private final PracticeLibrary library;
    private final RoundStore rounds;
    private final ReviewerStore reviewers;
    private final RoundRules rules;
    private final Rubrics rubrics;
    private final RoundClosing closing;
    private final Viewers viewers;
    private final Clock clock;

    Reviews(
            PracticeLibrary library,
            RoundStore rounds,
            ReviewerStore reviewers,
            RoundRules rules,
            Rubrics rubrics,
            RoundClosing closing,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.rounds = rounds;
        this.reviewers = reviewers;
        this.rules = rules;
        this.rubrics = rubrics;
        this.closing = closing;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Given once: the other reviewer may have read it. The last sheet closes the round where all agree. */
    @Transactional
    public void give(UUID id, ReviewSheet sheet) {
        var practice = library.held(id);
        var me = viewers.current().person();
        var round = rounds.lockOpen(id).orElseThrow(() -> Refusal.conflict("practice.refusal.round-closed"));
        if (round.reviewer(me).orElseThrow(Refusal::notFound).given()) {
            throw Refusal.conflict("practice.refusal.review-given");
        }
        rules.check(sheet, rubrics.of(round));
        reviewers.give(round.id(), me, sheet, OffsetDateTime.now(clock));
        closing.settle(practice);
    }
}
