package ru.vitok.file;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes what was to be kept for a time only. */
@Configuration(proxyBeanMethods = false)
class FilePurge {

    private static final int MINUTES = 10;
    private static final int AT_ONCE = 500;

    @Bean
    RecurringTask<Void> purgeFiles(FileRows rows, FileStore files, UploadRate rate, Clock clock) {
        return Tasks.recurring("file-purge", FixedDelay.ofMinutes(MINUTES)).execute((_, _) -> {
            purge(rows, files, clock);
            rate.forget();
        });
    }

    static void purge(FileRows rows, FileStore files, Clock clock) {
        rows.expired(clock.instant(), AT_ONCE).forEach(file -> files.delete(file.id()));
    }
}
