package ru.vitok.assessment.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;

/** A file on its way to confirmed data. */
public record DataSetRow(
        UUID id,
        ImportHead upload,
        @Nullable UUID slice,
        ReportForm form,
        String name,
        String sha256,
        int participants,
        int rows,
        List<String> columns,
        Standing standing) {}
