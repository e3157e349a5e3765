package ru.vitok.practice;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.vitok.file.FileKind;

/** Orders the reading of a file in the transaction that keeps it. */
@Component
class AttachmentJobs {

    static final TaskDescriptor<Void> READ = TaskDescriptor.of("practice-attachment-read");

    // the scheduler knows the task, which knows this: it is looked up when first needed
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    AttachmentJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void read(UUID attachment, FileKind kind) {
        if (kind.wordy() || kind.picture()) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(READ.instance(attachment.toString()).scheduledTo(clock.instant()));
        }
    }
}
