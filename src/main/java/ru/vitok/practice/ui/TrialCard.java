package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import ru.vitok.practice.Practice;
import ru.vitok.practice.trial.SchoolResults;
import ru.vitok.practice.trial.SchoolTrials;
import ru.vitok.practice.trial.Trial;
import ru.vitok.practice.trial.Trials;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Toast;

/** Trials of a practice: the one that runs, what earlier ones found, and the next step of whoever looks. */
class TrialCard extends Card {

    private final Practice practice;
    private final Trials trials;
    private final SchoolTrials joining;
    private final SchoolResults results;
    private final Formats formats;
    private final Runnable changed;

    TrialCard(
            Practice practice,
            Trials trials,
            SchoolTrials joining,
            SchoolResults results,
            Formats formats,
            Runnable changed) {
        super("");
        removeAll();
        this.practice = practice;
        this.trials = trials;
        this.joining = joining;
        this.results = results;
        this.formats = formats;
        this.changed = changed;
        addClassName("v-stack");
        var all = trials.of(practice.id());
        setVisible(!all.isEmpty() || trials.mayOpen(practice));
        add(head(all));
        if (all.isEmpty()) {
            add(muted(getTranslation("practice.trial.none")));
        }
        all.forEach(it -> add(trial(it)));
    }

    private Component head(List<Trial> all) {
        var head = new Div(new H2(getTranslation("practice.trial.title")));
        head.addClassName("v-between");
        if (all.stream().noneMatch(Trial::running) && trials.mayOpen(practice)) {
            head.add(Buttons.quiet(
                    getTranslation("practice.trial.open"),
                    "badge-check",
                    () -> new TrialPlanDialog(plan -> {
                                trials.open(practice.id(), plan);
                                changed.run();
                                Toast.done(getTranslation("practice.trial.opened"));
                            })
                            .open()));
        }
        return head;
    }

    private Component trial(Trial trial) {
        var box = new Div(
                muted(dates(trial)),
                new Paragraph(trial.plan().conditions()),
                muted(getTranslation("practice.trial.indicator", trial.plan().indicator())));
        box.addClassName("v-stack");
        if (!trial.conclusion().isBlank()) {
            box.add(new Paragraph(getTranslation(
                    Boolean.TRUE.equals(trial.confirmed()) ? "practice.trial.confirmed" : "practice.trial.refuted",
                    trial.conclusion())));
        }
        box.add(
                new TrialSchools(trial, formats),
                new TrialSteps(trial, practice, trials, joining, results, formats, changed));
        return box;
    }

    private String dates(Trial trial) {
        var closed = trial.closedOn();
        return closed == null
                ? getTranslation(
                        "practice.trial.until",
                        formats.day(trial.openedOn(), getLocale()),
                        formats.day(trial.plan().until(), getLocale()))
                : getTranslation(
                        trial.confirmed() == null ? "practice.trial.cancelled" : "practice.trial.closed",
                        formats.day(trial.openedOn(), getLocale()),
                        formats.day(closed, getLocale()));
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
