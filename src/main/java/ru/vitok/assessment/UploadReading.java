package ru.vitok.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
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

    private static final Logger log = LoggerFactory.getLogger(UploadReading.class);
    private static final int REMEMBERED_ROWS = 150_000;
    private static final int AHEAD = 4;
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

    UploadReading(ImportFileStore files, MappingStore mappings, Cores cores) {
        this.files = files;
        this.mappings = mappings;
        this.cores = cores;
    }

    /** What a file that is kept as it came turned out to be, or to hold: it need not be found out again. */
    void known(UUID file, IncomingFile incoming) {
        var read = incoming.read();
        var detected = incoming.detected();
        if (read != null) {
            lately.put(file, read);
        } else if (detected != null) {
            recognised.put(file, detected);
        }
    }

    /** The taker gets every file of the list once. Some portions are begun ahead, so that no core waits for the other. */
    void inOrder(List<ImportFileRow> order, Consumer<List<ReadUpload>> taker) {
        var ahead = new ArrayDeque<List<Future<ReadUpload>>>();
        for (var portion : Portions.of(order)) {
            ahead.add(begin(portion));
            if (ahead.size() > AHEAD) {
                taker.accept(ready(ahead.remove()));
            }
        }
        ahead.forEach(it -> taker.accept(ready(it)));
    }

    private static List<ReadUpload> ready(List<Future<ReadUpload>> portion) {
        return portion.stream().map(Cores::result).toList();
    }

    void forget(List<ImportFileRow> done) {
        lately.invalidateAll(done.stream().map(ImportFileRow::id).toList());
    }

    private List<Future<ReadUpload>> begin(List<ImportFileRow> portion) {
        var ids = portion.stream().map(ImportFileRow::id).toList();
        var known = lately.getAllPresent(ids);
        var seen = new HashMap<UUID, Detected>(recognised.getAllPresent(ids));
        recognised.invalidateAll(ids);
        Map<UUID, byte[]> contents = files.contents(ids.stream()
                .filter(it -> !known.containsKey(it))
                .filter(it -> !seen.containsKey(it) || !seen.get(it).whole())
                .toList());
        var mapped = mappings.of(contents.keySet());
        return portion.stream()
                .map(it -> cores.start(() ->
                        read(it, known.get(it.id()), seen.get(it.id()), contents.get(it.id()), mapped.get(it.id()))))
                .toList();
    }

    private ReadUpload read(
            ImportFileRow file,
            @Nullable ReadFile known,
            @Nullable Detected seen,
            byte @Nullable [] bytes,
            @Nullable KeptMapping mapping) {
        var whole = seen != null && seen.whole() ? seen : null;
        if (known != null || bytes == null && whole == null) {
            return new ReadUpload(file, known);
        }
        try {
            var read =
                    whole != null ? ReportReader.read(whole) : read(file, seen, Objects.requireNonNull(bytes), mapping);
            // what a person may still map otherwise is not remembered
            if (mapping == null && read.form() != ReportForm.UNKNOWN) {
                lately.put(file.id(), read);
            }
            return new ReadUpload(file, read);
        } catch (RuntimeException unexpected) {
            log.warn("File {} could not be read", file.id(), unexpected);
            return new ReadUpload(file, ReadFile.refused(Problem.of(ProblemCode.DAMAGED)));
        }
    }

    private ReadFile read(ImportFileRow file, @Nullable Detected seen, byte[] bytes, @Nullable KeptMapping mapping) {
        if (mapping != null) {
            return mapping.read(bytes, file.name());
        }
        return seen == null ? reader.readGuarded(bytes) : reader.readGuarded(bytes, seen);
    }
}
