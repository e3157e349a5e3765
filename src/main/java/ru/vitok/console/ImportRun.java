package ru.vitok.console;

import java.io.PrintWriter;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportPreview;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.ModuleTranslations;

/** One upload from its bytes to confirmed data: the portal's jobs do the work, this watches and reports. */
@Component
class ImportRun {

    private static final int PAUSE = 200;
    private static final int PATIENCE = 15 * 60 * 1000;

    private final Intake intake;
    private final ImportReport report;
    private final ModuleTranslations texts;

    ImportRun(Intake intake, ImportReport report, ModuleTranslations texts) {
        this.intake = intake;
        this.report = report;
        this.texts = texts;
    }

    /** Whether every file was taken, as far as it was new. */
    boolean take(Upload upload, PrintWriter out, PrintWriter err) {
        var id = intake.upload(upload.name(), upload.bytes());
        var seen = settled(id, bar(err, "console.import.reading"));
        if (seen.takeable() == 0) {
            intake.reject(id);
        } else {
            intake.confirm(id);
            seen = settled(id, bar(err, "console.import.taking"));
            if (seen.row().status() != ImportStatus.CONFIRMED) {
                throw new Refusal("console.refusal.import-failed", upload.name());
            }
        }
        report.print(seen, out, err);
        return seen.count(FileStatus.ERROR) == 0;
    }

    private ImportPreview settled(UUID id, ProgressBar bar) {
        for (var waited = 0; waited < PATIENCE; waited += PAUSE) {
            var now = intake.preview(id);
            bar.show(now.row().done(), now.row().total());
            if (!now.row().status().running()) {
                bar.end();
                return now;
            }
            pause();
        }
        throw new Refusal("console.refusal.import-late", id.toString());
    }

    private ProgressBar bar(PrintWriter err, String key) {
        return new ProgressBar(err, texts.getTranslation(key, ModuleTranslations.RUSSIAN));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
