package ru.vitok.report;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.file.FileId;

/** A note that was ordered, and what became of the order. */
public record MadeReport(
        UUID id,
        UUID person,
        ReportOrder order,
        Locale language,
        Status status,
        String rights,
        @Nullable FileId docx,
        @Nullable FileId pdf,
        Instant orderedAt) {

    /** What becomes of an order. */
    public enum Status {
        WAITING,
        DONE,
        FAILED
    }

    @Nullable FileId file(ReportFormat format) {
        return format == ReportFormat.PDF ? pdf : docx;
    }
}
