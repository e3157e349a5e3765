package ru.vitok.practice.trial;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeUses;

/** How firmly practices are proved. */
@Service
public class Strengths {

    private final PracticeUses uses;
    private final Trials trials;

    Strengths(PracticeUses uses, Trials trials) {
        this.uses = uses;
        this.trials = trials;
    }

    @Transactional(readOnly = true)
    public Strength of(Practice practice) {
        return StrengthRule.of(
                uses.of(practice.id()),
                trials.of(practice.id()),
                practice.text().minutes());
    }
}
