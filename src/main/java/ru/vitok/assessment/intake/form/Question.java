package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A question of a form. An export may have it twice, and then the answer stands in either column. */
record Question(List<Integer> columns) {

    private static final String NUMBER = "[ .]*\\(? ?\\d{1,2}\\)?$";

    static Question of(Header header, Predicate<String> words) {
        int first = header.find(words);
        var columns = new ArrayList<Integer>();
        if (first >= 0) {
            var caption = caption(header, first);
            for (int i = first; i < header.size(); i++) {
                if (caption.equals(caption(header, i))) {
                    columns.add(i);
                }
            }
        }
        return new Question(List.copyOf(columns));
    }

    /** «Предмет (2)», «Предмет.1»: programs number what is there twice. */
    private static String caption(Header header, int column) {
        return Cells.key(header.text(column)).replaceAll(NUMBER, "");
    }

    boolean asked() {
        return !columns.isEmpty();
    }

    /** The column that problems name; the first where it was not asked. */
    int place() {
        return columns.isEmpty() ? 0 : columns.getFirst();
    }

    @Nullable String answer(SheetRow row) {
        return columns.stream()
                .map(row::cell)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where two columns answer otherwise, the second is named and not taken. */
    @Nullable String answer(SheetRow row, Problems problems) {
        var answer = answer(row);
        for (int column : columns) {
            var other = row.cell(column);
            if (answer != null && other != null && !Cells.key(other).equals(Cells.key(answer))) {
                problems.at(row.number(), column, ProblemCode.CELL_UNREAD, other);
            }
        }
        return answer;
    }
}
