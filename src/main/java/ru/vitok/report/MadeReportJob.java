package ru.vitok.report;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.file.FileId;
import ru.vitok.file.FileStore;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;

/** Makes an ordered note with the rights of the one who ordered it, and tells that person. */
@Configuration(proxyBeanMethods = false)
class MadeReportJob {

    private static final Logger LOG = LoggerFactory.getLogger(MadeReportJob.class);

    private final Reports reports;
    private final MadeReportStore store;
    private final FileStore files;
    private final Notices notices;
    private final Viewers viewers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MadeReportJob(
            Reports reports,
            MadeReportStore store,
            FileStore files,
            Notices notices,
            Viewers viewers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reports = reports;
        this.store = store;
        this.files = files;
        this.notices = notices;
        this.viewers = viewers;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    Task<Void> reportMake() {
        return Tasks.oneTime(MadeReports.MAKE).execute((instance, _) -> run(UUID.fromString(instance.getId())));
    }

    void run(UUID id) {
        var made = store.find(id)
                .filter(it -> it.status() == MadeReport.Status.WAITING)
                .orElse(null);
        if (made == null) {
            return;
        }
        try {
            viewers.as(
                    made.person(),
                    () -> transaction.execute(_ -> {
                        var papers = reports.make(
                                made.order(), List.of(ReportFormat.DOCX, ReportFormat.PDF), made.language());
                        store.done(id, put(papers.getFirst()), put(papers.getLast()), clock.instant());
                        tell(made, MadeReport.Status.DONE);
                        return true;
                    }));
        } catch (Exception failure) {
            LOG.error("The note {} could not be made", id, failure);
            transaction.executeWithoutResult(_ -> {
                store.failed(id, clock.instant());
                tell(made, MadeReport.Status.FAILED);
            });
        }
    }

    private FileId put(ReportFile file) {
        return files.put(
                file.name(),
                file.format().mediaType(),
                new ByteArrayInputStream(file.bytes()),
                clock.instant().plus(MadeReports.KEPT));
    }

    private void tell(MadeReport made, MadeReport.Status status) {
        notices.send(new Notice(
                made.person(),
                NoticeKind.JOB,
                "report.notice." + status,
                List.of(String.valueOf(made.order().year())),
                ReportPaths.HOME,
                false));
    }
}
