package ru.vitok.search;

import java.util.Locale;

/**
 * Undoes two slips of the hand: the keyboard left in English («lhj,b», with a capital letter «<bjkjubz»), and Latin letters
 * that look like ours.
 */
final class Keyboard {

    private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё";
    private static final String LATIN = "aeopcxykmthb";
    private static final String ALIKE = "аеорсхукмтнв";

    private Keyboard() {}

    /** As if the keyboard had been in Russian; a text with a Russian letter stays as it is. */
    static String inRussian(String typed) {
        return hasRussian(typed) ? typed : swap(typed, ENGLISH, RUSSIAN);
    }

    /** Latin letters inside Russian words become the Russian ones they look like. */
    static String ownLetters(String typed) {
        var words = typed.split(" ", -1);
        for (var i = 0; i < words.length; i++) {
            words[i] = hasRussian(words[i]) ? swap(words[i], LATIN, ALIKE) : words[i];
        }
        return String.join(" ", words);
    }

    private static boolean hasRussian(String text) {
        return text.chars().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.CYRILLIC);
    }

    private static String swap(String text, String from, String to) {
        var swapped = new StringBuilder();
        for (var letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            var place = from.indexOf(letter);
            swapped.append(place < 0 ? letter : to.charAt(place));
        }
        return swapped.toString();
    }
}
