package ru.vitok.assessment;

import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.assessment.store.ReportedSums;
import ru.vitok.people.Viewers;

/** Reports that were confirmed before reports were summed up are summed up when the portal starts. */
@Component
class ForgottenReports {

    private static final Logger log = LoggerFactory.getLogger(ForgottenReports.class);

    private final ReportedSums reports;
    private final ImportStore imports;
    private final SliceRenewal renewal;
    private final Viewers viewers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ForgottenReports(
            ReportedSums reports,
            ImportStore imports,
            SliceRenewal renewal,
            Viewers viewers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.imports = imports;
        this.renewal = renewal;
        this.viewers = viewers;
        this.transaction = transaction;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Thread.ofPlatform().daemon().name("forgotten-reports").start(() -> {
            try {
                look();
            } catch (RuntimeException failed) {
                log.warn("Reports could not be summed up; the next start tries again", failed);
            }
        });
    }

    void look() {
        viewers.asSystem(() -> transaction
                .execute(_ -> reports.forgotten())
                .forEach((municipality, slices) -> transaction.executeWithoutResult(_ -> renew(municipality, slices))));
    }

    private void renew(UUID municipality, Set<UUID> slices) {
        imports.alone(municipality);
        var changed = renewal.renew(slices, null);
        events.publishEvent(new ResultsChanged(municipality, Set.copyOf(changed)));
        log.info("Reports of {} tests summed up", changed.size());
    }
}
