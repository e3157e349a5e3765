package ru.vitok.assessment.publish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.check.Known;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportHead;

/** One upload being confirmed, and the slices that it has touched so far. */
public record Publication(ImportHead upload, Known known, Set<UUID> touched) {

    public static Publication of(ImportHead upload, Known known) {
        return new Publication(upload, known, new LinkedHashSet<>());
    }

    DataSetRow dataSet(ImportFileRow file, ReadFile read, @Nullable UUID slice, List<String> columns) {
        if (slice != null) {
            touched.add(slice);
        }
        var content = read.content();
        return new DataSetRow(
                UUID.randomUUID(),
                upload,
                slice,
                read.form(),
                file.name(),
                file.sha256(),
                content == null ? 0 : content.participants(),
                content == null ? 0 : content.rows(),
                columns);
    }
}
