package ru.vitok.assessment.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows that wait for their COPY; their lines are written only then, while the database takes those before them. */
public final class CopyRows {

    private final List<Consumer<CopyText>> parts = new ArrayList<>();
    private int rows;

    /** @param writer writes that many lines */
    public void add(int lines, Consumer<CopyText> writer) {
        if (lines > 0) {
            parts.add(writer);
            rows += lines;
        }
    }

    public int rows() {
        return rows;
    }

    /** What is waiting; it is forgotten here. */
    List<Consumer<CopyText>> take() {
        var taken = List.copyOf(parts);
        parts.clear();
        rows = 0;
        return taken;
    }
}
