package ru.vitok.assessment;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.intake.MappedFile;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.form.FileNameHeading;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.assessment.store.KeptMapping;
import ru.vitok.assessment.store.MappingStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Files of no known form: a person says what their columns mean, and they go on as any other file of the upload. */
@Service
public class ColumnMappings {

    private static final int SAMPLES = 4;
    private static final int ROWS = 8;

    private final ImportStore imports;
    private final ImportFileStore files;
    private final MappingStore mappings;
    private final FileDetection detection;
    private final ContextChecks checks;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    ColumnMappings(
            ImportStore imports,
            ImportFileStore files,
            MappingStore mappings,
            FileDetection detection,
            ContextChecks checks,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.detection = detection;
        this.checks = checks;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MappingSheet sheet(UUID upload, UUID file) {
        var head = editable(imports.find(upload));
        var row = row(upload, file);
        var table = table(file);
        var kept = mappings.of(List.of(file)).get(file);
        var mapping = kept == null
                ? table.guess().about(FileNameHeading.of(table.guess().heading(), row.name()))
                : kept.mapping();
        var said = viewers.asSystem(() -> mappings.remembered(head.municipality(), file));
        var columns = IntStream.range(0, table.captions().size())
                .mapToObj(it -> MappingColumns.of(table, it, SAMPLES))
                .toList();
        return new MappingSheet(row.name(), columns, MappingColumns.rows(table, ROWS), mapping, said.orElse(null));
    }

    /** Reads the file so without keeping anything. */
    @Transactional(readOnly = true)
    public MappingOutcome preview(UUID upload, UUID file, ColumnMapping mapping) {
        var head = editable(imports.find(upload));
        var row = row(upload, file);
        var read = new KeptMapping(mapping, false).read(bytes(file), row.name());
        return viewers.asSystem(() -> MappingColumns.outcome(read, row.name(), head, checks));
    }

    /** Keeps the mapping for this file and the next of its head, and reads the file anew. */
    @Transactional
    public void apply(UUID upload, UUID file, ColumnMapping mapping) {
        var head = editable(imports.held(upload));
        MappingRules.require(mapping, table(file));
        var person = viewers.current().person();
        viewers.asSystem(() -> {
            mappings.keep(head.municipality(), file, mapping, person, clock.instant());
            settle(head, file, new KeptMapping(mapping, false));
        });
    }

    /** The file is of no known form again, and so is the next one of its head. */
    @Transactional
    public void forget(UUID upload, UUID file) {
        var head = editable(imports.held(upload));
        viewers.asSystem(() -> {
            mappings.forget(head.municipality(), file);
            settle(head, file, null);
        });
    }

    private void settle(ImportHead head, UUID file, @Nullable KeptMapping mapping) {
        var row = row(head.id(), file);
        var read = MappingColumns.read(bytes(file), row.name(), mapping);
        var known = checks.known(head.municipality(), head.organisation());
        detection.settle(head, List.of(new ReadUpload(row, read)), known, new HashMap<>());
    }

    private ImportHead editable(Optional<ImportHead> upload) {
        var head = upload.orElseThrow(Refusal::notFound);
        permissions.require("import", Action.EDIT, head.organisation(), null);
        if (head.status() != ImportStatus.PREVIEW) {
            throw Refusal.conflict("assessment.refusal.not-in-state");
        }
        return head;
    }

    private ImportFileRow row(UUID upload, UUID file) {
        return files.files(upload).stream()
                .filter(it -> it.id().equals(file) && it.bytes() > 0)
                .filter(it -> it.form() == ReportForm.UNKNOWN || it.form() == ReportForm.MAPPED)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private byte[] bytes(UUID file) {
        var bytes = files.contents(List.of(file)).get(file);
        if (bytes == null) {
            throw Refusal.conflict("assessment.refusal.content-gone");
        }
        return bytes;
    }

    private UnknownTable table(UUID file) {
        var table = new MappedFile(bytes(file)).table();
        if (table == null) {
            throw Refusal.notFound();
        }
        return table;
    }
}
