package ru.vitok.practice.trial;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** What a trial, its finding and a school's word may be. */
@Component
class TrialRules {

    private final Clock clock;

    TrialRules(Clock clock) {
        this.clock = clock;
    }

    void check(TrialPlan plan) {
        if (plan.conditions().isEmpty() || plan.conditions().length() > TrialPlan.CONDITIONS_MAX) {
            throw new Refusal("practice.refusal.trial-conditions", TrialPlan.CONDITIONS_MAX);
        }
        if (plan.indicator().isEmpty() || plan.indicator().length() > TrialPlan.INDICATOR_MAX) {
            throw new Refusal("practice.refusal.trial-indicator", TrialPlan.INDICATOR_MAX);
        }
        if (!plan.until().isAfter(LocalDate.now(clock))) {
            throw new Refusal("practice.refusal.trial-until");
        }
    }

    void check(Trial trial, String conclusion) {
        if (!trial.enough()) {
            throw Refusal.conflict("practice.refusal.trial-few", Trial.LEAST_SCHOOLS);
        }
        if (conclusion.isBlank() || conclusion.length() > Trial.CONCLUSION_MAX) {
            throw new Refusal("practice.refusal.trial-conclusion", Trial.CONCLUSION_MAX);
        }
    }

    void check(TrialResult result) {
        if (result.words().isEmpty() || result.words().length() > TrialResult.WORDS_MAX) {
            throw new Refusal("practice.refusal.trial-words", TrialResult.WORDS_MAX);
        }
        var figures = result.figures();
        if (figures != null
                && (figures.before() < 0
                        || figures.before() > 100
                        || figures.after() < 0
                        || figures.after() > 100
                        || figures.beforeN() < 1
                        || figures.afterN() < 1)) {
            throw new Refusal("practice.refusal.trial-figures");
        }
    }
}
