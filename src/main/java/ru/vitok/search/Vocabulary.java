package ru.vitok.search;

import java.util.Collection;
import java.util.Set;

/** The words that stand in the texts. It knows nothing of rights: who asks about a word must ask whether it may be shown. */
interface Vocabulary {

    /** @param likeness 1 for the word itself, less with every letter that differs */
    record Near(String word, boolean sounds, float likeness, int documents) {

        static Near of(String word, String asked, float likeness, int documents) {
            return new Near(word, Sound.of(word).equals(Sound.of(asked)), likeness, documents);
        }
    }

    /** From this length on, two letters may differ. */
    int LONG = 8;

    /** Those of the words that stand in no text in any form. */
    Set<String> unknown(Set<String> words);

    /** Words a letter or two away that begin with the same one. */
    Collection<Near> near(String word);
}
