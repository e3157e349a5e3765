package ru.vitok.recommendation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.vitok.people.Viewers;

@Configuration(proxyBeanMethods = false)
class ReminderRound {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** On one node at a time, in the morning of the portal's zone. */
    @Bean
    Task<Void> remindersTask(Reminders reminders, Viewers viewers, @Value("${vitok.zone}") java.time.ZoneId zone) {
        return Tasks.recurring("recommendation.reminders", new Daily(zone, MORNING))
                .execute((_, _) -> viewers.asSystem(reminders::round));
    }
}
