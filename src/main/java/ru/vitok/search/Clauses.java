package ru.vitok.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed. */
final class Clauses {

    private static final int WORDS_READ = 16;
    private static final int LAST_GRADE = 11;

    private Clauses() {}

    static List<Clause> of(String typed) {
        var words = Words.of(typed);
        words = words.size() > WORDS_READ ? words.subList(0, WORDS_READ) : words;
        var clauses = new ArrayList<Clause>();
        var plain = new ArrayList<String>();
        for (var place = 0; place < words.size(); ) {
            var phrase = Abbreviations.startingAt(words, place);
            var grade = grade(words.get(place));
            if (phrase != null) {
                clauses.add(phrase);
                place += Words.of(phrase.written()).size();
            } else if (grade != null
                    && place + 1 < words.size()
                    && words.get(place + 1).startsWith("кл")) {
                clauses.add(new Clause(List.of(grade + " класс"), grade, true));
                place += 2;
            } else {
                plain.add(words.get(place));
                place++;
            }
        }
        StopWords.without(plain).forEach(word -> clauses.add(Clause.word(word, Abbreviations.of(word), grade(word))));
        return clauses;
    }

    private static @Nullable Integer grade(String word) {
        if (word.length() > 2 || !word.chars().allMatch(it -> it >= '0' && it <= '9')) {
            return null;
        }
        var number = Integer.parseInt(word);
        return number >= 1 && number <= LAST_GRADE ? number : null;
    }
}
