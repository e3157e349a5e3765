package ru.vitok.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What teachers write short and what it stands for: the words in force now, for every search of the portal.
 *
 * <p>They are one for the whole process, like the dictionary itself. {@link Clauses} and {@link Similar} are values read
 * from what was typed, and they, their tests and the records that hold them would all have to carry a bean along only to
 * ask it for these words.
 */
public final class Abbreviations {

    private static final AtomicReference<FieldWords> IN_FORCE =
            new AtomicReference<>(FieldWords.of(FieldWord.shipped()));

    private Abbreviations() {}

    /** From the next search on, these words. */
    public static void use(List<FieldWord> words) {
        IN_FORCE.set(FieldWords.of(words));
    }

    static List<String> of(String word) {
        return IN_FORCE.get().of(word);
    }

    /** The long form that starts at this place, in whatever case it is written; null where none does. */
    static @Nullable Clause startingAt(List<String> words, int place) {
        return IN_FORCE.get().startingAt(words, place);
    }
}
