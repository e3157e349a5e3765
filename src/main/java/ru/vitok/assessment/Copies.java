package ru.vitok.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.DataSetStore;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportFileStore;
import ru.vitok.assessment.store.ImportHead;

/** Tells the files of an upload that bring something from copies of what stands already or comes with them. */
@Component
class Copies {

    private final DataSetStore sets;
    private final ImportFileStore files;

    Copies(DataSetStore sets, ImportFileStore files) {
        this.sets = sets;
        this.files = files;
    }

    /** Was a file left out as a copy of what has been taken back since? It was never held against anything else. */
    boolean outdated(ImportHead upload, List<ImportFileRow> all) {
        var copies = all.stream().filter(Copies::copy).toList();
        var known = new HashSet<>(standing(upload, copies));
        all.stream().filter(it -> !copy(it)).map(ImportFileRow::sha256).forEach(known::add);
        return copies.stream().anyMatch(it -> !known.contains(it.sha256()));
    }

    private static boolean copy(ImportFileRow file) {
        return file.status() == FileStatus.DUPLICATE;
    }

    /** Those to be taken, in their order; the others are put down as copies. */
    List<ImportFileRow> fresh(ImportHead upload, List<ImportFileRow> all) {
        var takeable = all.stream().filter(Copies::takeable).toList();
        var seen = new HashSet<>(standing(upload, takeable));
        var fresh = takeable.stream().filter(it -> seen.add(it.sha256())).toList();
        files.duplicates(takeable.stream()
                .filter(it -> !fresh.contains(it))
                .map(ImportFileRow::id)
                .toList());
        return fresh;
    }

    private Set<String> standing(ImportHead upload, List<ImportFileRow> all) {
        return sets.confirmed(
                upload.organisation(), all.stream().map(ImportFileRow::sha256).toList());
    }

    private static boolean takeable(ImportFileRow file) {
        var status = file.status();
        return status != null && status.taken() && file.bytes() > 0;
    }
}
