package ru.vitok.search.meaning;

import org.jspecify.annotations.Nullable;

/** Turns a text into a direction: texts about the same point the same way, also without a common word. */
public interface Meaning {

    /** Another model has another print, and what was written by the old one is written anew. */
    String print();

    int dimension();

    /** Of length one; null for a text of which the model knows nothing. */
    float @Nullable [] of(String text);
}
