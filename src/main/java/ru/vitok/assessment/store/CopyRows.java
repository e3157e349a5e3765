package ru.vitok.assessment.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows that wait for their COPY; they are written only then, while the database takes those before them. */
public final class CopyRows {

    private final List<Consumer<CopyFields>> parts = new ArrayList<>();
    private int rows;

    /** @param writer writes that many rows */
    public void add(int count, Consumer<CopyFields> writer) {
        if (count > 0) {
            parts.add(writer);
            rows += count;
        }
    }

    public int rows() {
        return rows;
    }

    /** What is waiting; it is forgotten here. */
    List<Consumer<CopyFields>> take() {
        var taken = List.copyOf(parts);
        parts.clear();
        rows = 0;
        return taken;
    }
}
