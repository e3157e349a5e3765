package ru.vitok.assessment;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs; a run that died with its process is taken up again by the next. */
@Configuration(proxyBeanMethods = false)
class ImportTasks {

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> assessmentDetect(DetectionJob job) {
        return Tasks.oneTime(ImportJobs.DETECT).execute((instance, _) -> job.run(UUID.fromString(instance.getId())));
    }

    @Bean
    Task<Void> assessmentConfirm(ConfirmationJob job) {
        return Tasks.oneTime(ImportJobs.CONFIRM).execute((instance, _) -> job.run(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> assessmentForget(UploadExpiry expiry) {
        return Tasks.recurring("assessment-forget", Schedules.daily(NIGHT)).execute((_, _) -> expiry.run());
    }
}
