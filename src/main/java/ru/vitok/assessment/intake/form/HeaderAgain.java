package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A table's header below itself: printed again on the next page, or as the numbers of its columns. */
final class HeaderAgain {

    private static final int SURELY_WORDS = 9;
    private static final int NUMBERS_BELOW = 4;

    private final int number;
    private final List<String> captions;
    private final List<String> filled;
    private final int[] telling;
    private final @Nullable String[] seen;

    HeaderAgain(SheetRow header) {
        this.number = header.number();
        this.captions = header.keys().toList();
        this.filled = captions.stream().filter(it -> !it.isEmpty()).toList();
        this.telling = IntStream.range(0, captions.size())
                .filter(it -> captions.get(it).length() > SURELY_WORDS)
                .toArray();
        this.seen = new @Nullable String[captions.size()];
    }

    /** @param first the key of the row's first cell that is not empty */
    boolean again(SheetRow row, String first) {
        return !filled.isEmpty() && filled.getFirst().equals(first) && repeats(row)
                || resembles(row, first)
                || columnNumbers(row);
    }

    /** The same captions in the same order; the first cell that differs settles it. */
    private boolean repeats(SheetRow row) {
        int next = 0;
        for (var cell : row.cells()) {
            var key = Cells.key(cell);
            if (!key.isEmpty() && (next == filled.size() || !filled.get(next++).equals(key))) {
                return false;
            }
        }
        return next == filled.size();
    }

    /** Printed again with a caption changed: no row of data says the words of a caption right below it. */
    private boolean resembles(SheetRow row, String first) {
        for (int i : telling) {
            var cell = row.cell(i);
            // a school's name stands in row after row: it is looked at once
            if (cell == null || cell.equals(seen[i])) {
                continue;
            }
            if ((i == 0 ? first : Cells.key(cell)).equals(captions.get(i))) {
                return true;
            }
            seen[i] = cell;
        }
        return false;
    }

    /** «1 | 2 | 3 …» right below the header. */
    private boolean columnNumbers(SheetRow row) {
        if (row.number() > number + NUMBERS_BELOW || row.filled() < 3) {
            return false;
        }
        var cells = row.cells().stream().filter(it -> it != null).toList();
        for (int i = 0; i < cells.size(); i++) {
            var told = Cells.integer(cells.get(i));
            if (told == null || told != i + 1) {
                return false;
            }
        }
        return true;
    }
}
