package ru.vitok.practice.trial;

import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeProof;

/** The strength of evidence does not depend on who happens to change the practice. */
@Component
class TrialProof implements PracticeProof {

    private final Strengths strengths;
    private final Viewers viewers;

    TrialProof(Strengths strengths, Viewers viewers) {
        this.strengths = strengths;
        this.viewers = viewers;
    }

    @Override
    public Proof of(Practice practice) {
        var strength = viewers.asSystem(() -> strengths.of(practice));
        return new Proof(strength.certainty().name(), strength.change());
    }
}
