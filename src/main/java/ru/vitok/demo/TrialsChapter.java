package ru.vitok.demo;

import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.practice.trial.SchoolTrials;
import ru.vitok.practice.trial.TrialFigures;
import ru.vitok.practice.trial.TrialPlan;
import ru.vitok.practice.trial.TrialResult;
import ru.vitok.practice.trial.Trials;

/** A trial that ended, with a school where the practice did not work, and one that runs. */
@Component
@Order(55)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class TrialsChapter implements DemoChapter {

    private static final String METHODIST = "methodist";

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final Trials trials;
    private final SchoolTrials joining;

    TrialsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            Trials trials,
            SchoolTrials joining) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.trials = trials;
        this.joining = joining;
    }

    @Override
    public String name() {
        return "trials";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("trials.yaml", TrialSheet.class)) {
            memory.step("trial " + sheet.practice(), () -> make(sheet));
        }
    }

    private void make(TrialSheet sheet) throws Exception {
        at(sheet.opened());
        var plan = new TrialPlan(sheet.conditions(), sheet.indicator(), calendar.day(sheet.until()));
        var trial = actors.as(METHODIST, () -> trials.open(memory.id("practice " + sheet.practice()), plan));
        for (var school : sheet.schools()) {
            join(trial, school);
        }
        var closed = sheet.closed();
        if (closed != null) {
            at(closed);
            actors.act(
                    METHODIST,
                    () -> trials.close(
                            trial, Boolean.TRUE.equals(sheet.confirmed()), Objects.requireNonNull(sheet.conclusion())));
        }
    }

    private void join(UUID trial, TrialSheet.School sheet) throws Exception {
        at(sheet.joined());
        actors.act(sheet.by(), () -> {
            var open = trials.get(trial);
            joining.join(trial, joining.couldJoin(open).orElseThrow());
        });
        if (sheet.told() != null) {
            at(sheet.told());
            actors.act(sheet.by(), () -> {
                var mine = joining.mine(trials.get(trial)).orElseThrow();
                joining.tell(trial, mine.school(), result(sheet));
            });
        }
    }

    private void at(int day) {
        calendar.go(day, LocalTime.of(15, 20));
    }

    private static TrialResult result(TrialSheet.School sheet) {
        return new TrialResult(
                Objects.requireNonNull(sheet.verdict()), Objects.requireNonNull(sheet.words()), figures(sheet));
    }

    private static @Nullable TrialFigures figures(TrialSheet.School sheet) {
        return sheet.before() == null
                ? null
                : new TrialFigures(
                        sheet.before(),
                        Objects.requireNonNull(sheet.beforeN()),
                        Objects.requireNonNull(sheet.after()),
                        Objects.requireNonNull(sheet.afterN()));
    }
}
