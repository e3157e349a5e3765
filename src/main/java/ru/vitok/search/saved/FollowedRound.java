package ru.vitok.search.saved;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowedRound {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** On one node at a time, before work begins. */
    @Bean
    Task<Void> followedSearchesTask(FollowedSearches searches, @Value("${vitok.zone}") ZoneId zone) {
        return Tasks.recurring("search.followed", new Daily(zone, MORNING)).execute((_, _) -> searches.round());
    }
}
