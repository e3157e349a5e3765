package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The header of a table, one row or two laid over each other, and the row where data begin. */
record Header(List<@Nullable String> texts, int lastRow) {

    static Header of(SheetRow row) {
        return new Header(row.cells(), row.number());
    }

    /** Where a merged caption stands above the tasks, their own row lies beside the anchor and is laid over it. */
    static Header around(List<SheetRow> head, int anchor, Predicate<String> task) {
        var row = head.get(anchor);
        if (tasks(row, task) >= 2) {
            return of(row);
        }
        for (int near : new int[] {anchor + 1, anchor - 1, anchor + 2, anchor - 2}) {
            if (near >= 0 && near < head.size() && tasks(head.get(near), task) >= 2) {
                return overlay(row, head.get(near));
            }
        }
        return of(row);
    }

    /** With a second line of captions beneath captions that span several columns: both together name a column. */
    Header withLineBelow(List<SheetRow> head, Predicate<String> caption) {
        var below = head.stream().filter(it -> it.number() == lastRow + 1).findFirst();
        if (below.isEmpty() || tasks(below.get(), caption) < 2) {
            return this;
        }
        var row = below.get();
        var joined = new ArrayList<@Nullable String>();
        String spanning = null;
        for (int i = 0; i < Math.max(size(), row.cells().size()); i++) {
            spanning = text(i) != null ? text(i) : row.cell(i) == null ? null : spanning;
            joined.add(row.cell(i) == null ? spanning : spanning == null ? row.cell(i) : spanning + " " + row.cell(i));
        }
        return new Header(joined, row.number());
    }

    private static Header overlay(SheetRow anchor, SheetRow tasks) {
        var texts = new ArrayList<@Nullable String>();
        for (int i = 0; i < Math.max(anchor.cells().size(), tasks.cells().size()); i++) {
            texts.add(tasks.cell(i) != null ? tasks.cell(i) : anchor.cell(i));
        }
        return new Header(texts, Math.max(anchor.number(), tasks.number()));
    }

    private static long tasks(SheetRow row, Predicate<String> task) {
        return row.cells().stream().filter(it -> it != null && task.test(it)).count();
    }

    @Nullable String text(int column) {
        return column < texts.size() ? texts.get(column) : null;
    }

    int size() {
        return texts.size();
    }

    /** The first column whose header, brought to lower case, passes. */
    int find(Predicate<String> key) {
        for (int i = 0; i < texts.size(); i++) {
            var text = Cells.key(texts.get(i));
            if (!text.isEmpty() && key.test(text)) {
                return i;
            }
        }
        return -1;
    }

    int named(String... keys) {
        for (var key : keys) {
            int exact = find(key::equals);
            if (exact >= 0) {
                return exact;
            }
        }
        return -1;
    }

    int starting(String... keys) {
        int exact = named(keys);
        if (exact >= 0) {
            return exact;
        }
        for (var key : keys) {
            int found = find(it -> it.startsWith(key));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }
}
