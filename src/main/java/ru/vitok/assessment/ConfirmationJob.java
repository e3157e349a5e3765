package ru.vitok.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.check.SelfNaming;
import ru.vitok.assessment.context.GroupRenewal;
import ru.vitok.assessment.publish.Publication;
import ru.vitok.assessment.publish.Publishing;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.people.Viewers;

/**
 * Takes every OK and WARNING file of an upload in one transaction: one complete version or none. What was left out as a
 * copy of data that are gone by now is read anew first, for a person to decide upon.
 */
@Component
class ConfirmationJob {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationJob.class);

    private final ImportStore imports;
    private final ImportFileStore files;
    private final Copies copies;
    private final ImportJobs jobs;
    private final UploadReading reading;
    private final Cores cores;
    private final ContextChecks checks;
    private final Publishing publishing;
    private final SliceRenewal renewal;
    private final GroupRenewal groups;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Viewers viewers;
    private final Clock clock;

    ConfirmationJob(
            ImportStore imports,
            ImportFileStore files,
            Copies copies,
            ImportJobs jobs,
            UploadReading reading,
            Cores cores,
            ContextChecks checks,
            Publishing publishing,
            SliceRenewal renewal,
            GroupRenewal groups,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Viewers viewers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.copies = copies;
        this.jobs = jobs;
        this.reading = reading;
        this.cores = cores;
        this.checks = checks;
        this.publishing = publishing;
        this.renewal = renewal;
        this.groups = groups;
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
        imports.alone(head.municipality());
        var order = files.files(id).stream().sorted(DetectionJob.READING_ORDER).toList();
        if (copies.outdated(head, order)) {
            imports.move(id, ImportStatus.CONFIRMING, ImportStatus.DETECTING, clock.instant());
            jobs.detect(id);
            return;
        }
        var to = new Publication(head, checks.known(head.municipality(), head.organisation()));
        take(order, to);
        var sums = cores.start(to::sums);
        publishing.flush(to);
        if (to.regroups()) {
            groups.renew(head.municipality());
        }
        announce(head, renewal.renew(to.touched(), Cores.result(sums)));
        if (!imports.move(id, ImportStatus.CONFIRMING, ImportStatus.CONFIRMED, clock.instant())) {
            throw new IllegalStateException("import " + id + " was settled meanwhile");
        }
        reading.forget(order);
    }

    private void take(List<ImportFileRow> order, Publication to) {
        var upload = to.upload();
        var fresh = copies.fresh(upload, order);
        var progress = new ImportProgress(imports, upload.id(), order.size(), order.size() - fresh.size());
        reading.inOrder(fresh, some -> {
            some.forEach(it -> take(it, to));
            if (to.full()) {
                publishing.flush(to);
            }
            progress.add(some.size());
        });
    }

    private void take(ReadUpload file, Publication to) {
        var content = file.content();
        if (content != null) {
            publishing.publish(
                    file.file(), SelfNaming.complete(content, file.file().name(), to.known()), to);
        }
    }

    private void announce(ImportHead head, Set<SliceKey> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new ResultsChanged(head.municipality(), Set.copyOf(changed)));
        }
        var subjects = changed.stream().map(SliceKey::subject).distinct().toList();
        log.info("Import {} confirmed: {}", head.id(), subjects);
    }
}
