package ru.vitok.curriculum.ui;

import java.util.Locale;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.EquivalenceRelation;

/** The page of skills and the page of codes say the same in words of their own. */
final class PairWords {

    private PairWords() {}

    /** The key of a text that is different for skills and for codes. */
    static String of(EquivalenceKind kind, String text) {
        return (kind.codifier() ? "curriculum.codes." : "curriculum.skills.") + text;
    }

    static String of(EquivalenceRelation relation) {
        return "curriculum.relation." + relation.name().toLowerCase(Locale.ROOT);
    }
}
