package ru.vitok.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night what was looked for in vain, and by nobody for a year, is forgotten. */
@Configuration(proxyBeanMethods = false)
class MissesNight {

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<Void> forgetMissesTask(Misses misses, @Value("${vitok.zone}") ZoneId zone) {
        return Tasks.recurring("search.misses", new Daily(zone, NIGHT)).execute((_, _) -> misses.forget());
    }
}
