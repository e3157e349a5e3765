package ru.vitok.assessment.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.TaskColumn;

/**
 * A file on its way to confirmed data.
 *
 * @param tasks what it says of the tasks of its test; none where it says nothing of them
 */
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
        List<TaskColumn> tasks,
        Standing standing) {}
