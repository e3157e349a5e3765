package ru.vitok.assessment;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.context.GroupRenewal;
import ru.vitok.assessment.gifted.ConsentStore;
import ru.vitok.assessment.publish.TasksAfterRevert;
import ru.vitok.assessment.store.DataSetStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.Inheritance;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Viewers;

/** Takes an upload's data back in the caller's transaction. */
@Component
class Reversal {

    private final DataSetStore sets;
    private final Inheritance inheritance;
    private final TasksAfterRevert tasks;
    private final SliceRenewal renewal;
    private final GroupRenewal groups;
    private final Tests tests;
    private final ConsentStore consents;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;

    Reversal(
            DataSetStore sets,
            Inheritance inheritance,
            TasksAfterRevert tasks,
            SliceRenewal renewal,
            GroupRenewal groups,
            Tests tests,
            ConsentStore consents,
            Viewers viewers,
            ApplicationEventPublisher events) {
        this.sets = sets;
        this.inheritance = inheritance;
        this.tasks = tasks;
        this.renewal = renewal;
        this.groups = groups;
        this.tests = tests;
        this.consents = consents;
        this.viewers = viewers;
        this.events = events;
    }

    void revert(ImportHead head) {
        viewers.asSystem(() -> {
            inheritance.pass(head.id());
            var taken = sets.ofImport(head.id());
            var touched = sets.revert(head.id());
            taken.forEach(set -> {
                tests.remove(set);
                // a name given at the last moment is there by now
                consents.eraseOf(set);
            });
            tasks.renew(touched);
            var changed = renewal.renew(touched, null);
            groups.renew(head.municipality());
            if (!changed.isEmpty()) {
                events.publishEvent(new ResultsChanged(head.municipality(), Set.copyOf(changed)));
            }
        });
    }
}
