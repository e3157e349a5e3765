package ru.vitok.practice.care;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.vitok.people.Viewers;

@Configuration(proxyBeanMethods = false)
class RelevanceRound {

    private static final LocalTime MORNING = LocalTime.of(8, 20);

    /** On one node at a time, in the morning of the portal's zone. */
    @Bean
    Task<Void> relevanceTask(Relevance relevance, Viewers viewers, @Value("${vitok.zone}") ZoneId zone) {
        return Tasks.recurring("practice.relevance", new Daily(zone, MORNING))
                .execute((_, _) -> viewers.asSystem(relevance::round));
    }
}
