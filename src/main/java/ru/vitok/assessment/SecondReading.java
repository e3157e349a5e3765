package ru.vitok.assessment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;

/** Takes up an upload that was taken back, while its files are kept: they are read anew for a person to decide upon. */
@Service
public class SecondReading {

    private final ImportStore imports;
    private final ImportFileStore files;
    private final ImportJobs jobs;
    private final OwnFiles own;
    private final Clock clock;

    SecondReading(ImportStore imports, ImportFileStore files, ImportJobs jobs, OwnFiles own, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
        this.own = own;
        this.clock = clock;
    }

    /** Whether everything that was taken is kept still. */
    @Transactional(readOnly = true)
    public boolean possible(UUID upload) {
        own.seen(upload, Action.EDIT);
        return kept(upload);
    }

    @Transactional
    public void start(UUID upload) {
        own.seen(upload, Action.EDIT);
        if (!kept(upload)) {
            throw Refusal.conflict("assessment.refusal.content-gone");
        }
        if (!imports.move(upload, ImportStatus.REVERTED, ImportStatus.DETECTING, clock.instant())) {
            throw Refusal.conflict("assessment.refusal.not-in-state");
        }
        jobs.detect(upload);
    }

    private boolean kept(UUID upload) {
        return files.files(upload).stream().noneMatch(ImportFileRow::gone);
    }
}
