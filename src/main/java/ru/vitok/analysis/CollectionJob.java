package ru.vitok.analysis;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.analysis.CollectionState.Status;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;

/** Runs an order to collect; how far it is stands in a row of its own, written past the long transaction. */
@Configuration(proxyBeanMethods = false)
class CollectionJob {

    private static final Logger LOG = LoggerFactory.getLogger(CollectionJob.class);
    private static final int STEP = 25;

    private final CollectionStore store;
    private final Collector collector;
    private final Notices notices;
    private final Viewers viewers;
    private final TransactionTemplate apart;
    private final Clock clock;

    CollectionJob(
            CollectionStore store,
            Collector collector,
            Notices notices,
            Viewers viewers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.collector = collector;
        this.notices = notices;
        this.viewers = viewers;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Bean
    Task<Void> analysisCollect() {
        return Tasks.oneTime(FieldCollection.COLLECT).execute((instance, _) -> run(UUID.fromString(instance.getId())));
    }

    void run(UUID municipality) {
        viewers.asSystem(() -> {
            try {
                progress(municipality, 0, 0);
                var found = collector.collect(municipality, (done, total) -> {
                    if (done % STEP == 0) {
                        progress(municipality, done, total);
                    }
                });
                end(municipality, Status.DONE, found);
            } catch (RuntimeException failure) {
                LOG.error("Problem fields of {} could not be collected; the former ones stand", municipality, failure);
                end(municipality, Status.FAILED, 0);
            }
        });
    }

    private void progress(UUID municipality, int done, int total) {
        apart.executeWithoutResult(_ -> store.progress(municipality, done, total));
    }

    private void end(UUID municipality, Status status, int found) {
        apart.executeWithoutResult(_ -> {
            store.end(municipality, status, found, clock.instant());
            store.askedBy(municipality)
                    .ifPresent(person -> notices.send(new Notice(
                            person,
                            NoticeKind.JOB,
                            "analysis.notice.collected." + status,
                            List.of(String.valueOf(found)),
                            AnalysisPaths.BOARD,
                            false)));
        });
    }
}
