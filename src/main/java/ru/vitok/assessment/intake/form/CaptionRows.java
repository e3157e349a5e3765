package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The captions of a table: one row of them, or two laid over each other. */
final class CaptionRows {

    private CaptionRows() {}

    static List<@Nullable String> captions(List<SheetRow> head, int at) {
        var row = head.get(at);
        List<@Nullable String> texts = new ArrayList<>(row.cells());
        if (second(head, at)) {
            var below = head.get(at + 1);
            for (int i = 0; i < below.cells().size(); i++) {
                if (i >= texts.size()) {
                    texts.add(below.cell(i));
                } else if (below.cell(i) != null) {
                    texts.set(i, below.cell(i));
                }
            }
        }
        return texts;
    }

    /** A second row of captions names tasks and leaves the columns empty that the first row has named. */
    static boolean second(List<SheetRow> head, int at) {
        if (at + 1 >= head.size()) {
            return false;
        }
        var below = head.get(at + 1);
        long tasks = below.cells().stream()
                .filter(it -> ColumnGuess.task(it) != null)
                .distinct()
                .count();
        long named = 0;
        for (int i = 0; i < head.get(at).cells().size(); i++) {
            boolean known = ColumnGuess.role(head.get(at).key(i)) != ColumnRole.IGNORED;
            named += known && below.cell(i) != null ? 1 : 0;
        }
        return tasks >= 2 && tasks == below.filled() && named == 0;
    }
}
