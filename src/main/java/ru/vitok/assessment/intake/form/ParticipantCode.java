package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/** The code by which a work is told from another of its school. */
final class ParticipantCode {

    private ParticipantCode() {}

    /** A name written among the codes is none. */
    static @Nullable String of(@Nullable String cell) {
        var code = Cells.code(cell);
        // nearly all begin with a digit and need no closer look
        return code == null || Character.isDigit(code.charAt(0)) || !PersonText.person(code) ? code : null;
    }
}
