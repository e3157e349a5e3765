package ru.vitok.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Opens the post every few seconds. The job's table lets only one node do so at a time. */
@Configuration(proxyBeanMethods = false)
class PostOffice {

    private static final int SECONDS = 3;

    @Bean
    Post post(
            Outbox outbox,
            LetterForm form,
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            Clock clock) {
        return new Post(outbox, form, host.isBlank() ? null : server.getIfAvailable(), clock);
    }

    @Bean
    RecurringTask<Void> carryLetters(Post post) {
        return Tasks.recurring("notification-letters", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> post.carry());
    }
}
