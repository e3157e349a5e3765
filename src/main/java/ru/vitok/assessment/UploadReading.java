package ru.vitok.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.form.Detected;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.KeptMapping;
import ru.vitok.assessment.store.MappingStore;

/**
 * Reads an upload's files on every core and hands them over in order, a few at a time while the next are read. What
 * was read lately is remembered, so that a confirmation that follows its preview need not read again.
 */
@Component
class UploadReading {

    private static final int REMEMBERED_ROWS = 150_000;
    private static final int RECOGNISED_ROWS = 60_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final ImportFileStore files;
    private final MappingStore mappings;
    private final Cores cores;
    private final ReportReader reader = new ReportReader(Limits.STANDARD);
    private final Cache<UUID, ReadFile> lately = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_ROWS)
            .weigher((UUID _, ReadFile read) -> 1 + read.rows())
            .expireAfterWrite(REMEMBERED)
            .build();
    private final Cache<UUID, Detected> recognised = Caffeine.newBuilder()
            .maximumWeight(RECOGNISED_ROWS)
            .weigher((UUID _, Detected file) -> file.head().size())
            .expireAfterWrite(REMEMBERED)
            .build();

    private final ReadEarly early;

    UploadReading(ImportFileStore files, MappingStore mappings, Cores cores) {
        this.files = files;
        this.mappings = mappings;
        this.cores = cores;
        this.early = new ReadEarly(cores);
    }

    /**
     * A file that is kept as it came, and what it turned out to be: that need not be found out again, and its rows are
     * read while the upload is still being stored.
     */
    void recognised(UUID file, byte @Nullable [] bytes, @Nullable Detected detected) {
        if (bytes != null && detected != null) {
            recognised.put(file, detected);
            early.begin(file, bytes.length, () -> read(file, bytes));
        }
    }

    /** The taker gets every file of the list once. */
    void inOrder(List<ImportFileRow> order, Consumer<List<ReadUpload>> taker) {
        var portions = Portions.of(order);
        List<CompletableFuture<ReadUpload>> ahead = portions.isEmpty() ? List.of() : begin(portions.getFirst());
        for (int i = 0; i < portions.size(); i++) {
            var ready = ahead;
            ahead = i + 1 < portions.size() ? begin(portions.get(i + 1)) : List.of();
            taker.accept(ready.stream().map(Cores::result).toList());
        }
    }

    void forget(List<ImportFileRow> done) {
        lately.invalidateAll(done.stream().map(ImportFileRow::id).toList());
    }

    private List<CompletableFuture<ReadUpload>> begin(List<ImportFileRow> portion) {
        var ids = portion.stream().map(ImportFileRow::id).toList();
        // what is done is kept before it is forgotten as begun, so it is asked for in this order
        var reading = early.unfinished(ids);
        var known = lately.getAllPresent(ids);
        var unknown = ids.stream()
                .filter(it -> !known.containsKey(it) && !reading.containsKey(it))
                .collect(Collectors.toSet());
        var contents = files.contents(unknown);
        var mapped = mappings.of(unknown);
        return portion.stream()
                .map(file -> {
                    var begun = reading.get(file.id());
                    return begun == null
                            ? cores.start(() ->
                                    read(file, known.get(file.id()), contents.get(file.id()), mapped.get(file.id())))
                            : begun.thenApply(it -> new ReadUpload(file, it));
                })
                .toList();
    }

    private ReadUpload read(
            ImportFileRow file, @Nullable ReadFile known, byte @Nullable [] bytes, @Nullable KeptMapping mapping) {
        if (known != null || bytes == null) {
            return new ReadUpload(file, known);
        }
        return new ReadUpload(
                file,
                mapping == null
                        ? read(file.id(), bytes)
                        : Unexpected.asDamaged(file.id(), () -> mapping.read(bytes, file.name())));
    }

    private ReadFile read(UUID file, byte[] bytes) {
        var detected = recognised.asMap().remove(file);
        var read = Unexpected.asDamaged(
                file, () -> detected == null ? reader.readGuarded(bytes) : reader.readGuarded(bytes, detected));
        // what a person may still map otherwise is not remembered
        if (read.form() != ReportForm.UNKNOWN) {
            lately.put(file, read);
        }
        return read;
    }
}
