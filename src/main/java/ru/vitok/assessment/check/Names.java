package ru.vitok.assessment.check;

import ru.vitok.assessment.intake.sheet.Cells;

/** Names of organisations as people write them: quotes, dots and the letter ё do not tell them apart. */
final class Names {

    private Names() {}

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    static String normal(String name) {
        return Cells.key(name).replaceAll("[«»\"'.,]", "").replaceAll(" +", " ").strip();
    }
}
