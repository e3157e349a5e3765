package ru.vitok.assessment.intake.form;

import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Words below a table of groups: «Начальник управления | Петрова А. А.», «X | не приступал к выполнению». */
final class NoteRow {

    private static final int CELLS = 3;

    private NoteRow() {}

    /** A few cells of which none is a number, beginning with no unit's code. */
    static boolean is(SheetRow row, String caption) {
        return row.filled() > 1
                && row.filled() <= CELLS
                && row.cells().stream().allMatch(it -> Cells.number(it) == null)
                && GroupName.of(caption).code() == null;
    }
}
