package ru.vitok.curriculum.ui;

import ru.vitok.curriculum.EquivalenceKind;

/** The page of skills and the page of codes say the same in words of their own. */
final class PairWords {

    private PairWords() {}

    /** The key of a text that is different for skills and for codes. */
    static String of(EquivalenceKind kind, String text) {
        return (kind.codifier() ? "curriculum.codes." : "curriculum.skills.") + text;
    }
}
