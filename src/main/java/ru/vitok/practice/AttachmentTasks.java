package ru.vitok.practice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs for files beside practices. */
@Configuration(proxyBeanMethods = false)
class AttachmentTasks {

    @Bean
    Task<Void> practiceAttachmentRead(AttachmentReading reading) {
        return Tasks.oneTime(AttachmentJobs.READ)
                .execute((instance, _) -> reading.run(UUID.fromString(instance.getId())));
    }
}
