package ru.vitok.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.vitok.people.Viewers;

@Configuration(proxyBeanMethods = false)
class PostRound {

    /** On one node at a time: the scheduler's table holds the lock. */
    @Bean
    Task<Void> lettersTask(Postman postman, Viewers viewers) {
        return Tasks.recurring("notification.letters", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> viewers.asSystem(postman::round));
    }
}
