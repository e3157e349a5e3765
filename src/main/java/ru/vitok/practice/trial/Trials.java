package ru.vitok.practice.trial;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;

/** Trials of published practices: a methodist opens and closes them. */
@Service
public class Trials {

    private final PracticeLibrary library;
    private final PracticeMarks marks;
    private final TrialStore store;
    private final TrialRules rules;
    private final TrialPost post;
    private final TrialTrail trail;
    private final Viewers viewers;
    private final Clock clock;

    Trials(
            PracticeLibrary library,
            PracticeMarks marks,
            TrialStore store,
            TrialRules rules,
            TrialPost post,
            TrialTrail trail,
            Viewers viewers,
            Clock clock) {
        this.library = library;
        this.marks = marks;
        this.store = store;
        this.rules = rules;
        this.post = post;
        this.trail = trail;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The newest first. Whoever reads the practice sees how it was tried; which schools, whoever leads the trial. */
    @Transactional(readOnly = true)
    public List<Trial> of(UUID practice) {
        var read = library.of(practice);
        return store.of(read.id()).stream().map(it -> shown(it, read)).toList();
    }

    @Transactional(readOnly = true)
    public Trial get(UUID id) {
        var trial = find(id);
        return shown(trial, library.of(trial.practice()));
    }

    private Trial find(UUID id) {
        return store.find(id).orElseThrow(Refusal::notFound);
    }

    private Trial shown(Trial trial, Practice practice) {
        return mayOpen(practice) ? trial : trial.discreet(viewers.current().schools());
    }

    public boolean mayOpen(Practice practice) {
        return practice.open() && marks.mayMark(practice);
    }

    @Transactional
    public UUID open(UUID practice, TrialPlan plan) {
        rules.check(plan);
        if (of(practice).stream().anyMatch(Trial::running)) {
            throw Refusal.conflict("practice.refusal.trial-runs");
        }
        var before = requireOpen(practice);
        marks.mark(practice, PracticeStatus.ON_TRIAL);
        var id = UUID.randomUUID();
        store.open(id, practice, viewers.current().person(), plan, before, OffsetDateTime.now(clock));
        trail.place(id, library.of(practice));
        post.opened(library.of(practice));
        return id;
    }

    /** The finding needs two schools; without them a trial is only called off. */
    @Transactional
    public void close(UUID id, boolean confirmed, String conclusion) {
        var trial = running(id);
        rules.check(trial, conclusion);
        reached(trial.practice(), confirmed ? proven(id) : PracticeStatus.PUBLISHED);
        store.close(id, confirmed, conclusion.strip(), OffsetDateTime.now(clock));
        trail.place(id, library.of(trial.practice()));
        post.closed(library.of(trial.practice()), trial);
    }

    @Transactional
    public void callOff(UUID id) {
        var trial = running(id);
        reached(trial.practice(), store.before(id));
        store.close(id, null, "", OffsetDateTime.now(clock));
        trail.place(id, library.of(trial.practice()));
    }

    /** Takes back that it was called off. */
    @Transactional
    public void resume(UUID id) {
        var trial = get(id);
        if (trial.running()
                || trial.confirmed() != null
                || of(trial.practice()).stream().anyMatch(Trial::running)) {
            throw Refusal.conflict("practice.refusal.trial-closed");
        }
        requireOpen(trial.practice());
        marks.mark(trial.practice(), PracticeStatus.ON_TRIAL);
        store.resume(id);
        trail.place(id, library.of(trial.practice()));
    }

    private PracticeStatus requireOpen(UUID practice) {
        var status = library.of(practice).status();
        if (!status.open()) {
            throw Refusal.conflict("practice.refusal.not-published");
        }
        return status;
    }

    /** What was taken out of the library meanwhile does not come back with the end of its trial. */
    private void reached(UUID practice, PracticeStatus status) {
        var now = library.of(practice).status();
        marks.mark(practice, now.open() ? status : now);
    }

    /** What was recommended before a trial confirmed it is recommended still. */
    private PracticeStatus proven(UUID id) {
        var before = store.before(id);
        return before.proven() ? before : PracticeStatus.TRIED;
    }

    Trial running(UUID id) {
        var trial = get(id);
        if (!trial.running()) {
            throw Refusal.conflict("practice.refusal.trial-closed");
        }
        return trial;
    }
}
