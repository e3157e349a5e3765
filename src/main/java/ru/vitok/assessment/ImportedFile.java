package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an upload as the preview shows it.
 *
 * @param status null until the file has been read
 * @param correction what was chosen where the file lacks works that stand; null where nothing was
 */
public record ImportedFile(
        UUID id,
        String name,
        ReportForm form,
        @Nullable SliceName slice,
        int participants,
        int rows,
        @Nullable FileStatus status,
        List<ImportProblem> problems,
        @Nullable Correction correction) {

    /** What stands already is confirmed too, and then nothing changes. */
    boolean confirmable() {
        return status != null && (status == FileStatus.DUPLICATE || status.taken());
    }

    /** Whether it can be taken and lacks works of its schools that stand. */
    public boolean lacksWorks() {
        return status != null
                && status.taken()
                && problems.stream().anyMatch(it -> it.code().equals("ROWS_GONE"));
    }

    /** What a report says it is about; any part may be missing. */
    public record SliceName(
            @Nullable String procedure,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable Integer year) {}
}
