package ru.vitok.assessment.intake.form;

import java.util.List;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Which row of a table of no known form holds its captions. */
final class CaptionSearch {

    private CaptionSearch() {}

    /** Words that are known, and tasks beside them or in the row below: a row of scores has no words. */
    static int score(List<SheetRow> head, int at) {
        var texts = CaptionRows.captions(head, at);
        long words = head.get(at).cells().stream()
                .filter(it -> ColumnGuess.role(Cells.key(it)) != ColumnRole.IGNORED)
                .count();
        long tasks = texts.stream().filter(it -> ColumnGuess.task(it) != null).count();
        boolean measured = tasks > 0
                || head.get(at).cells().stream()
                        .map(it -> ColumnGuess.role(Cells.key(it)))
                        .anyMatch(it -> it == ColumnRole.PRIMARY || it == ColumnRole.MARK);
        return words == 0 || !measured || head.get(at).filled() < 3 ? 0 : (int) (10 * words + tasks);
    }
}
