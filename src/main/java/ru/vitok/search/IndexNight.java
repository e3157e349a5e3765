package ru.vitok.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, on one node, the index is compared with the table and mended. */
@Configuration(proxyBeanMethods = false)
class IndexNight {

    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    Task<Void> indexCheckTask(IndexWatch watch, @Value("${vitok.zone}") ZoneId zone) {
        return Tasks.recurring("search.check", new Daily(zone, NIGHT)).execute((_, _) -> watch.look());
    }
}
