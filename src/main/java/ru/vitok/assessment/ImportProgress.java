package ru.vitok.assessment;

import java.time.Duration;
import java.util.UUID;
import ru.vitok.assessment.store.ImportStore;

/** How many files of an upload are done, told not more often than anybody could see: each telling is a commit. */
final class ImportProgress {

    private static final Duration SEEN = Duration.ofMillis(300);

    private final ImportStore imports;
    private final UUID upload;
    private final int total;
    private int done;
    private long told = System.nanoTime();

    ImportProgress(ImportStore imports, UUID upload, int total, int done) {
        this.imports = imports;
        this.upload = upload;
        this.total = total;
        this.done = done;
    }

    void add(int files) {
        done += files;
        if (done >= total || System.nanoTime() - told > SEEN.toNanos()) {
            imports.progress(upload, done);
            told = System.nanoTime();
        }
    }
}
