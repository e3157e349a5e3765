package ru.vitok.assessment;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Orders the work on uploads in the caller's transaction, so that a job exists if and only if its upload does. */
@Component
class ImportJobs {

    static final TaskDescriptor<Void> DETECT = TaskDescriptor.of("assessment-detect");
    static final TaskDescriptor<Void> CONFIRM = TaskDescriptor.of("assessment-confirm");

    // the scheduler knows the tasks, which know this: it is looked up when first needed
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    ImportJobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void detect(UUID id) {
        order(DETECT, id);
    }

    void confirm(UUID id) {
        order(CONFIRM, id);
    }

    private void order(TaskDescriptor<Void> task, UUID id) {
        var jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(task.instance(id.toString()).scheduledTo(clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions(); // else it waits until the scheduler looks next
            }
        });
    }
}
