package ru.vitok.report;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.file.FileStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Notes over a whole year take a while: they are ordered, made by a job and kept thirty days for the one who ordered. */
@Service
public class MadeReports {

    static final TaskDescriptor<Void> MAKE = TaskDescriptor.of("report-make");
    static final Duration KEPT = Duration.ofDays(30);

    private static final int SHOWN = 10;

    private final Reports reports;
    private final MadeReportStore store;
    private final FileStore files;
    // the scheduler knows the task, which knows the job: it is looked up when first needed
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final Clock clock;

    MadeReports(
            Reports reports,
            MadeReportStore store,
            FileStore files,
            ObjectProvider<SchedulerClient> scheduler,
            Viewers viewers,
            AuditJournal journal,
            Clock clock) {
        this.reports = reports;
        this.store = store;
        this.files = files;
        this.scheduler = scheduler;
        this.viewers = viewers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public UUID order(ReportOrder order, Locale language) {
        reports.check(order);
        var id = UUID.randomUUID();
        store.add(id, viewers.current().person(), order, language, rights(), clock.instant());
        scheduler.getObject().scheduleIfNotExists(MAKE.instance(id.toString()).scheduledTo(clock.instant()));
        return id;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<MadeReport> mine() {
        return store.of(viewers.current().person(), clock.instant().minus(KEPT), SHOWN);
    }

    /** Asks anew: who has lost a right, or gained one, gets no paper that was written with other rights. */
    @Transactional
    public ReportFile open(UUID id, ReportFormat format) {
        var made = store.find(id)
                .filter(it -> it.person().equals(viewers.current().person()))
                .orElseThrow(Refusal::notFound);
        reports.check(made.order());
        var file = made.file(format);
        if (file == null) {
            throw Refusal.notFound();
        }
        if (!made.rights().equals(rights())) {
            throw Refusal.conflict("report.refusal.rights");
        }
        journal.record("DOWNLOADED", "made_report", id);
        try (var in = files.open(file)) {
            return new ReportFile(reports.name(made.order(), format, made.language()), format, in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The person's words of admission, as one name. */
    String rights() {
        var words = String.join("\n", new TreeSet<>(viewers.current().tokens()));
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
