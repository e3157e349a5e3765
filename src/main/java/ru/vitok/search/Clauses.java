package ru.vitok.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, read.
 *
 * @param precisely what must stand or must not
 * @param faint words of a question that say little: «за сколько», «на каком»
 * @param question a sentence rather than a name
 */
record Clauses(Precisely precisely, List<Clause> asked, List<String> faint, boolean question) {

    private static final int WORDS_READ = 24;
    private static final int LAST_GRADE = 11;
    /** So many words are a sentence even without a word that asks. */
    private static final int SENTENCE = 5;

    Clauses {
        asked = List.copyOf(asked);
        faint = List.copyOf(faint);
    }

    static Clauses of(String typed) {
        var precisely = Precisely.of(typed);
        var words = Words.of(precisely.rest());
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
        var telling = StopWords.without(plain);
        var question = !telling.isEmpty() && isQuestion(typed, words, clauses.size() + telling.size());
        if (question) {
            telling = StopWords.withoutAsking(plain);
        }
        if (precisely.none()) {
            Precisely.quoted(typed).forEach(name -> clauses.add(new Clause(List.of(name), null, true)));
        }
        telling.forEach(word -> clauses.add(Clause.word(word, Abbreviations.of(word), grade(word))));
        return new Clauses(precisely, clauses, question ? rest(plain, telling) : List.of(), question);
    }

    List<Clause> required() {
        return asked.stream().filter(clause -> !clause.optional()).toList();
    }

    List<Clause> optional() {
        return asked.stream().filter(Clause::optional).toList();
    }

    /** «Из-за чего», «во время осады кто»: with a question mark the word that asks may stand anywhere. */
    private static boolean isQuestion(String typed, List<String> words, int telling) {
        return telling >= SENTENCE || telling > 1 && (typed.strip().endsWith("?") || StopWords.ask(words));
    }

    private static List<String> rest(List<String> plain, List<String> telling) {
        return plain.stream().filter(word -> !telling.contains(word)).distinct().toList();
    }

    private static @Nullable Integer grade(String word) {
        if (word.length() > 2 || !word.chars().allMatch(it -> it >= '0' && it <= '9')) {
            return null;
        }
        var number = Integer.parseInt(word);
        return number >= 1 && number <= LAST_GRADE ? number : null;
    }
}
