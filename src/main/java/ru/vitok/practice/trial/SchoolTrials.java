package ru.vitok.practice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.UseVerdict;

/** A school's part of a trial: it joins of its own will, may leave, and tells what came of it. */
@Service
public class SchoolTrials {

    private static final String OBJECT = "practice.trial";

    private final Trials trials;
    private final PracticeLibrary library;
    private final PracticeMarks marks;
    private final TrialSchoolStore store;
    private final TrialRules rules;
    private final TrialPost post;
    private final TrialTrail trail;
    private final SchoolResults results;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    SchoolTrials(
            Trials trials,
            PracticeLibrary library,
            PracticeMarks marks,
            TrialSchoolStore store,
            TrialRules rules,
            TrialPost post,
            TrialTrail trail,
            SchoolResults results,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.trials = trials;
        this.library = library;
        this.marks = marks;
        this.store = store;
        this.rules = rules;
        this.post = post;
        this.trail = trail;
        this.results = results;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The asking person's school that may take part and does not yet. */
    @Transactional(readOnly = true)
    public Optional<UUID> couldJoin(Trial trial) {
        return mine().filter(it -> trial.running()
                && trial.schools().stream().noneMatch(in -> in.school().equals(it)));
    }

    /** The asking person's school in the trial, for which the person may speak. */
    @Transactional(readOnly = true)
    public Optional<TrialSchool> mine(Trial trial) {
        return mine().flatMap(school -> trial.schools().stream()
                .filter(it -> it.school().equals(school))
                .findFirst());
    }

    @Transactional
    public void join(UUID id, UUID school) {
        permissions.require(OBJECT, Action.CREATE, school, null);
        var trial = trials.running(id);
        store.join(id, school, viewers.current().person(), LocalDate.now(clock));
        trail.place(id, library.of(trial.practice()));
    }

    /** As long as the school has told nothing. */
    @Transactional
    public void leave(UUID id, UUID school) {
        permissions.require(OBJECT, Action.CREATE, school, null);
        var trial = trials.running(id);
        if (taking(trial, school).result() != null) {
            throw Refusal.conflict("practice.refusal.trial-told");
        }
        store.leave(id, school);
        trail.place(id, library.of(trial.practice()));
    }

    /** May be told again while the trial runs. */
    @Transactional
    public void tell(UUID id, UUID school, TrialResult result) {
        permissions.require(OBJECT, Action.CREATE, school, null);
        rules.check(result);
        var trial = trials.running(id);
        taking(trial, school);
        store.tell(id, school, result, LocalDate.now(clock));
        trail.place(id, library.of(trial.practice()));
        marks.proved(trial.practice());
        post.told(library.of(trial.practice()), trial);
    }

    /** As {@link #tell}, with the portal's own figures in the place of typed ones. */
    @Transactional
    public void tellMeasured(UUID id, UUID school, UseVerdict verdict, String words) {
        permissions.require(OBJECT, Action.CREATE, school, null);
        var measured = results.of(id, school).result(verdict, words);
        if (measured == null) {
            throw Refusal.conflict("practice.refusal.trial-not-measured");
        }
        tell(id, school, measured);
    }

    private Optional<UUID> mine() {
        return viewers.current().schools().stream()
                .filter(it -> permissions.allows(OBJECT, Action.CREATE, it, null))
                .findFirst();
    }

    private static TrialSchool taking(Trial trial, UUID school) {
        return trial.schools().stream()
                .filter(it -> it.school().equals(school))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
