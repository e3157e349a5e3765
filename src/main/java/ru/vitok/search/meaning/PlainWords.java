package ru.vitok.search.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words and the signs of a text one by one, as models of the BERT kind were taught to see them. */
final class PlainWords {

    private static final Pattern WORD = Pattern.compile("[\\p{P}$+<=>^`|~]|[^\\s\\p{Z}\\p{P}$+<=>^`|~]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]]|\\uFFFD");

    private PlainWords() {}

    static List<String> of(String text, Manner manner) {
        var plain = CONTROLS.matcher(text).replaceAll("");
        if (manner.lower()) {
            plain = plain.toLowerCase(Locale.ROOT);
        }
        if (manner.bare()) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        var words = new ArrayList<String>();
        var found = WORD.matcher(plain);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }
}
