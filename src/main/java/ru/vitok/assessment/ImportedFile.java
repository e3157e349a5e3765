package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of an upload as the preview shows it; the status is null until the file has been read. */
public record ImportedFile(
        UUID id,
        String name,
        ReportForm form,
        @Nullable SliceName slice,
        int participants,
        int rows,
        @Nullable FileStatus status,
        List<ImportProblem> problems) {

    /** What a report says it is about; any part may be missing. */
    public record SliceName(
            @Nullable String procedure,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable Integer year) {}
}
