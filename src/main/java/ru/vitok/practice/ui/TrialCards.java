package ru.vitok.practice.ui;

import org.springframework.stereotype.Component;
import ru.vitok.practice.Practice;
import ru.vitok.practice.trial.SchoolResults;
import ru.vitok.practice.trial.SchoolTrials;
import ru.vitok.practice.trial.Strengths;
import ru.vitok.practice.trial.Trials;
import ru.vitok.uikit.Formats;

/** What a practice's page says of how it was tried. */
@Component
class TrialCards {

    private final Trials trials;
    private final SchoolTrials joining;
    private final SchoolResults results;
    private final Strengths strengths;
    private final Formats formats;

    TrialCards(Trials trials, SchoolTrials joining, SchoolResults results, Strengths strengths, Formats formats) {
        this.trials = trials;
        this.joining = joining;
        this.results = results;
        this.strengths = strengths;
        this.formats = formats;
    }

    TrialCard trials(Practice practice, Runnable changed) {
        return new TrialCard(practice, trials, joining, results, formats, changed);
    }

    StrengthCard strength(Practice practice) {
        return new StrengthCard(strengths.of(practice), formats);
    }
}
