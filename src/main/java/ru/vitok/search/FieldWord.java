package ru.vitok.search;

import java.util.List;
import java.util.Locale;

/** A short form or another name, and what it stands for: «впр», «всероссийская проверочная работа». */
public record FieldWord(String shortForm, String longForm) {

    private static final List<FieldWord> SHIPPED = WordLists.lines("abbreviations.txt").stream()
            .map(line -> line.split(" = "))
            .map(sides -> FieldWord.of(sides[0], sides[1]))
            .toList();

    public static FieldWord of(String shortForm, String longForm) {
        return new FieldWord(tidy(shortForm), tidy(longForm));
    }

    /** As the index knows words: ё as е, hyphens apart. */
    public FieldWord plain() {
        return new FieldWord(String.join(" ", Words.of(shortForm)), String.join(" ", Words.of(longForm)));
    }

    /** What comes with the product. */
    public static List<FieldWord> shipped() {
        return SHIPPED;
    }

    /** A word that searches pass over anyway. */
    public static boolean saysNothing(String word) {
        return StopWords.saysNothing(word);
    }

    private static String tidy(String text) {
        return String.join(" ", text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
