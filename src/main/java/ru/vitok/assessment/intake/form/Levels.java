package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/** Levels of difficulty: Б, П, В of the reports are B (basic), A (advanced), H (high) here. */
final class Levels {

    private Levels() {}

    static @Nullable String of(@Nullable String cell) {
        return switch (Cells.key(cell)) {
            case "б", "базовый", "b" -> "B";
            case "п", "повышенный", "a" -> "A";
            case "в", "высокий", "h" -> "H";
            default -> null;
        };
    }
}
