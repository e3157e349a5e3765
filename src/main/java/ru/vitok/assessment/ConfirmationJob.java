package ru.vitok.assessment;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.publish.Publication;
import ru.vitok.assessment.publish.Publishing;
import ru.vitok.assessment.store.DataSetStore;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.people.Viewers;

/** Takes every OK and WARNING file of an upload in one transaction: one complete version or none. */
@Component
class ConfirmationJob {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationJob.class);

    private final ImportStore imports;
    private final ImportFileStore files;
    private final DataSetStore sets;
    private final ContextChecks checks;
    private final Publishing publishing;
    private final SliceRenewal renewal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Viewers viewers;
    private final Clock clock;
    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    ConfirmationJob(
            ImportStore imports,
            ImportFileStore files,
            DataSetStore sets,
            ContextChecks checks,
            Publishing publishing,
            SliceRenewal renewal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Viewers viewers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.sets = sets;
        this.checks = checks;
        this.publishing = publishing;
        this.renewal = renewal;
        this.events = events;
        this.transaction = transaction;
        this.viewers = viewers;
        this.clock = clock;
    }

    void run(UUID id) {
        viewers.asSystem(() -> {
            try {
                transaction.executeWithoutResult(_ -> confirm(id));
            } catch (RuntimeException failure) {
                log.error("Import {} could not be confirmed; nothing of it was taken", id, failure);
                transaction.executeWithoutResult(
                        _ -> imports.move(id, ImportStatus.CONFIRMING, ImportStatus.FAILED, clock.instant()));
            }
        });
    }

    private void confirm(UUID id) {
        var head = imports.find(id).orElse(null);
        if (head == null || head.status() != ImportStatus.CONFIRMING) {
            return;
        }
        var to = Publication.of(head, checks.known(head.municipality(), head.organisation()));
        int done = 0;
        for (var file :
                files.files(id).stream().sorted(DetectionJob.READING_ORDER).toList()) {
            take(file, to);
            imports.progress(id, ++done);
        }
        var changed = renewal.renew(to.touched());
        announce(head, changed);
        if (!imports.move(id, ImportStatus.CONFIRMING, ImportStatus.CONFIRMED, clock.instant())) {
            throw new IllegalStateException("import " + id + " was settled meanwhile");
        }
    }

    private void take(ImportFileRow file, Publication to) {
        var status = file.status();
        var bytes = status != null && status.taken() ? files.content(file.id()) : null;
        if (bytes == null) {
            return;
        }
        if (sets.confirmed(to.upload().municipality(), file.sha256())) {
            files.status(file.id(), FileStatus.DUPLICATE);
            return;
        }
        publishing.publish(file, reader.read(bytes), to);
    }

    private void announce(ImportHead head, Set<SliceKey> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new ResultsChanged(head.municipality(), Set.copyOf(changed)));
        }
        log.info(
                "Import {} confirmed: {}",
                head.id(),
                changed.stream().map(SliceKey::subject).distinct().collect(Collectors.joining(", ")));
    }
}
