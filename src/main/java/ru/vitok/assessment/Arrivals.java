package ru.vitok.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.BytesAhead;
import ru.vitok.assessment.intake.Look;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.store.ArrivedFile;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.assessment.store.MappingStore;
import ru.vitok.assessment.store.PupilSecrets;
import ru.vitok.people.Organisation;
import ru.vitok.people.Viewers;

/** Keeps uploads as they come, before anybody looks into them. */
@Component
class Arrivals {

    private static final int AT_ONCE = 20;

    private final ImportStore imports;
    private final ImportFileStore files;
    private final Cores cores;
    private final PupilSecrets secrets;
    private final MappingStore mappings;
    private final UploadReading reading;
    private final Viewers viewers;
    private final Clock clock;
    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    Arrivals(
            ImportStore imports,
            ImportFileStore files,
            Cores cores,
            PupilSecrets secrets,
            MappingStore mappings,
            UploadReading reading,
            Viewers viewers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.cores = cores;
        this.secrets = secrets;
        this.mappings = mappings;
        this.reading = reading;
        this.viewers = viewers;
        this.clock = clock;
    }

    UUID keep(Organisation place, List<SentFile> sent) {
        var id = UUID.randomUUID();
        var municipality = place.municipality() == null ? place.id() : place.municipality();
        var pseudonyms = secrets.of(municipality);
        var ahead = BytesAhead.some();
        Function<byte[], List<Look>> looking = bytes -> reader.look(bytes, pseudonyms, ahead);
        var coming = sent.size() == 1
                ? IncomingFile.alone(sent.getFirst(), cores, looking)
                : sent.stream()
                        .flatMap(it -> IncomingFile.amongOthers(it, cores, looking).stream())
                        .toList();
        imports.add(
                new ImportHead(id, place.id(), municipality, title(sent), ImportStatus.DETECTING),
                viewers.current().person(),
                coming.size(),
                clock.instant());
        store(id, coming);
        return id;
    }

    /** The database takes the first while the others are being looked at. */
    private void store(UUID id, List<Future<List<IncomingFile>>> coming) {
        int stored = 0;
        boolean heads = false;
        var portion = new ArrayList<IncomingFile>();
        for (var it : coming) {
            portion.addAll(Cores.result(it));
            if (portion.size() >= AT_ONCE || it == coming.getLast()) {
                store(id, portion, stored);
                stored += portion.size();
                heads |= portion.stream().anyMatch(file -> file.head() != null);
                portion.clear();
            }
        }
        if (stored != coming.size()) {
            files.count(id);
        }
        if (heads) {
            viewers.asSystem(() -> mappings.recall(id));
        }
    }

    private void store(UUID id, List<IncomingFile> portion, int before) {
        var arrived = IntStream.range(0, portion.size())
                .mapToObj(i -> arrived(before + i, portion.get(i)))
                .toList();
        files.add(id, arrived);
        for (int i = 0; i < arrived.size(); i++) {
            reading.known(arrived.get(i).row().id(), portion.get(i));
        }
    }

    private static ArrivedFile arrived(int position, IncomingFile file) {
        var status = file.stored() == null ? file.status() : null;
        var stored = file.stored();
        var problem = file.problem();
        var row = new ImportFileRow(
                UUID.randomUUID(),
                position,
                shortened(file.name()),
                file.sha256(),
                file.form(),
                status,
                stored == null ? 0 : stored.length);
        return new ArrivedFile(row, stored, problem == null ? List.of() : List.of(problem), file.head());
    }

    private static String title(List<SentFile> sent) {
        var first = shortened(sent.getFirst().name());
        return sent.size() == 1 ? first : first + " +" + (sent.size() - 1);
    }

    /** Without signs that break a line or turn the direction of writing, so that no name passes for another. */
    private static String shortened(String name) {
        var clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        return clean.isEmpty() ? "—" : clean.length() <= 300 ? clean : clean.substring(0, 300);
    }
}
