package ru.vitok.practice.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeReview;

/**
 * Whoever was asked to read hands over their own place, and does not choose with whom they have to agree. Whoever named
 * the reviewers, or may decide alone, may do this as well.
 */
@Service
public class RoundPanel {

    private final PracticeReview review;
    private final Viewers viewers;

    RoundPanel(PracticeReview review, Viewers viewers) {
        this.review = review;
        this.viewers = viewers;
    }

    /** @param seat whose place another gets; nobody's where a third is named */
    @Transactional(readOnly = true)
    public boolean arranges(Practice practice, ReviewRound round, @Nullable UUID seat) {
        var me = viewers.current().personOrNull();
        return round.reviewer(me).isEmpty()
                || round.openedBy().equals(me)
                || me != null && me.equals(seat)
                || review.mayDecide(practice);
    }

    void require(Practice practice, ReviewRound round, @Nullable UUID seat) {
        if (!arranges(practice, round, seat)) {
            throw new Refusal("practice.refusal.round-panel");
        }
    }
}
