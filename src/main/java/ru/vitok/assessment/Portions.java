package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.List;
import ru.vitok.assessment.store.ImportFileRow;

/** An upload's files a few at a time: many small ones or one large one. */
final class Portions {

    private static final int FILES = 64;
    private static final long BYTES = 4 << 20;

    private Portions() {}

    static List<List<ImportFileRow>> of(List<ImportFileRow> files) {
        var portions = new ArrayList<List<ImportFileRow>>();
        var portion = new ArrayList<ImportFileRow>();
        long bytes = 0;
        for (var file : files) {
            if (portion.size() == FILES || !portion.isEmpty() && bytes + file.bytes() > BYTES) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            portion.add(file);
            bytes += file.bytes();
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }
}
