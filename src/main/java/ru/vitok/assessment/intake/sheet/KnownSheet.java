package ru.vitok.assessment.intake.sheet;

import java.util.List;
import java.util.function.Predicate;

/** A sheet of which every row was read. */
public record KnownSheet(String name, List<SheetRow> rows) implements Sheet {

    @Override
    public void read(Predicate<SheetRow> reader) {
        for (var row : rows) {
            if (!reader.test(row)) {
                return;
            }
        }
    }
}
