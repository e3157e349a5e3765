package ru.vitok.assessment;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Orders the work on uploads in the caller's transaction, so that a job exists if and only if its upload does. */
@Component
class ImportJobs {

    static final TaskDescriptor<Void> DETECT = TaskDescriptor.of("assessment-detect");
    static final TaskDescriptor<Void> CONFIRM = TaskDescriptor.of("assessment-confirm");

    // the scheduler knows the tasks, which know this: it is looked up when first needed
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    ImportJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
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
        scheduler.getObject().scheduleIfNotExists(task.instance(id.toString()).scheduledTo(clock.instant()));
    }
}
