package ru.vitok.assessment.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One table. Reading ends early when the reader has seen enough. */
public interface Sheet {

    String name();

    /** Calls the reader for each row that has cells until it answers false. */
    void read(Predicate<SheetRow> reader);

    default void forEach(Consumer<SheetRow> reader) {
        read(row -> {
            reader.accept(row);
            return true;
        });
    }

    default List<SheetRow> head(int rows) {
        var head = new ArrayList<SheetRow>();
        read(row -> {
            head.add(row);
            return head.size() < rows;
        });
        return head;
    }
}
