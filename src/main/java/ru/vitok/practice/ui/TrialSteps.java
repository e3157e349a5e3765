package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import ru.vitok.practice.Practice;
import ru.vitok.practice.trial.SchoolResults;
import ru.vitok.practice.trial.SchoolTrials;
import ru.vitok.practice.trial.Trial;
import ru.vitok.practice.trial.TrialSchool;
import ru.vitok.practice.trial.Trials;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Toast;

/** What whoever looks may do next with a trial that runs: join, tell, leave; close it or call it off. */
class TrialSteps extends Div {

    private final Trial trial;
    private final Trials trials;
    private final SchoolTrials joining;
    private final SchoolResults results;
    private final Formats formats;
    private final Runnable changed;

    TrialSteps(
            Trial trial,
            Practice practice,
            Trials trials,
            SchoolTrials joining,
            SchoolResults results,
            Formats formats,
            Runnable changed) {
        this.trial = trial;
        this.trials = trials;
        this.joining = joining;
        this.results = results;
        this.formats = formats;
        this.changed = changed;
        addClassNames("v-chips", "v-no-print");
        if (!trial.running()) {
            return;
        }
        joining.couldJoin(trial)
                .ifPresent(school -> add(Buttons.primary(getTranslation("practice.trial.join"), "check", () -> {
                    joining.join(trial.id(), school);
                    changed.run();
                    Toast.undoable(getTranslation("practice.trial.joined"), () -> {
                        joining.leave(trial.id(), school);
                        changed.run();
                    });
                })));
        joining.mine(trial).ifPresent(this::forSchool);
        if (trials.mayOpen(practice)) {
            forMethodist();
        }
    }

    private void forSchool(TrialSchool mine) {
        add(Buttons.primary(
                getTranslation(mine.result() == null ? "practice.trial.tell" : "practice.trial.tell-again"),
                "message-square",
                () -> new TrialResultDialog(
                                mine.result(), results.of(trial.id(), mine.school()), formats, (result, measured) -> {
                                    if (measured) {
                                        joining.tellMeasured(
                                                trial.id(), mine.school(), result.verdict(), result.words());
                                    } else {
                                        joining.tell(trial.id(), mine.school(), result);
                                    }
                                    changed.run();
                                    Toast.done(getTranslation("practice.trial.told"));
                                })
                        .open()));
        if (mine.result() == null) {
            add(Buttons.quiet(getTranslation("practice.trial.leave"), "x", () -> {
                joining.leave(trial.id(), mine.school());
                changed.run();
                Toast.undoable(getTranslation("practice.trial.left"), () -> {
                    joining.join(trial.id(), mine.school());
                    changed.run();
                });
            }));
        }
    }

    private void forMethodist() {
        if (trial.enough()) {
            add(Buttons.primary(
                    getTranslation("practice.trial.close"),
                    "flag",
                    () -> new TrialCloseDialog((confirmed, conclusion) -> {
                                trials.close(trial.id(), confirmed, conclusion);
                                changed.run();
                            })
                            .open()));
        }
        add(Buttons.quiet(getTranslation("practice.trial.call-off"), "x", () -> {
            trials.callOff(trial.id());
            changed.run();
            Toast.undoable(getTranslation("practice.trial.called-off"), () -> {
                trials.resume(trial.id());
                changed.run();
            });
        }));
    }
}
