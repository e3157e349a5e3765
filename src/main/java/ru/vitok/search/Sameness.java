package ru.vitok.search;

import java.util.List;
import java.util.function.Function;

/** How near a word of a text comes to a word of a question. The weights as measured, see decision D024. */
enum Sameness {
    FORM(1, Reading.FORMS::of, Reading.FORMS::of),
    FAMILY(0.8, Reading.FAMILIES::of, Reading.FAMILIES::of),
    ROOT(0.7, Reading.ROOTS::of, Reading.ROOTS::of),
    MEANING(0.6, Thesaurus::of, Reading.FORMS::of);

    private final double weight;
    private final Function<String, List<String>> wanted;
    private final Function<String, List<String>> known;

    Sameness(double weight, Function<String, List<String>> wanted, Function<String, List<String>> known) {
        this.weight = weight;
        this.wanted = wanted;
        this.known = known;
    }

    double weight() {
        return weight;
    }

    /** Any of them will do in place of the question's word. */
    List<String> wanted(String word) {
        return wanted.apply(word);
    }

    /** As which the word of a text is known. */
    List<String> known(String word) {
        return known.apply(word);
    }
}
