package ru.vitok.assessment.intake.form;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Looks for captions of persons in the rows below a table's own captions; words that name nobody are weighed once. */
final class CaptionsBelow {

    private final Set<String> weighed = new HashSet<>();
    private @Nullable SheetRow above;

    /** Whether these are captions among which one names a person. */
    boolean in(SheetRow row) {
        boolean names = false;
        for (int i = 0; i < row.cells().size(); i++) {
            names |= names(row.cell(i), i);
        }
        above = names ? null : row;
        return names && PersonalColumns.captions(row);
    }

    /** Most cells are figures, and no caption of a person begins like one; a school's name stands in row after row. */
    private boolean names(@Nullable String cell, int column) {
        if (cell == null || cell.isEmpty() || Character.isDigit(cell.charAt(0)) || same(cell, column)) {
            return false;
        }
        return !weighed.contains(cell) && (PersonalColumns.captionBelow(cell) || !weighed.add(cell));
    }

    private boolean same(String cell, int column) {
        return above != null && cell.equals(above.cell(column));
    }
}
