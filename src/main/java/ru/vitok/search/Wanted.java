package ru.vitok.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** A word, or words in a row, that deserve a mark where they stand in a text. */
record Wanted(List<Word> words) {

    /** Shorter words are never forgiven an error, nor are these first letters. */
    private static final int FORGIVEN_LENGTH = 5;

    private static final int SURE_LETTERS = 2;

    /** @param seen what was already said of a word; a marker serves one thread */
    record Word(Set<String> forms, boolean asWritten, List<CharacterRunAutomaton> near, Map<String, Boolean> seen) {

        static Word inAnyForm(String word, boolean forgiving) {
            var forms = Words.forms(word);
            var near = forms.stream()
                    .filter(form -> forgiving && form.length() >= FORGIVEN_LENGTH)
                    .map(Word::nearTo)
                    .toList();
            return new Word(forms, false, near, new HashMap<>());
        }

        static Word asWritten(String word) {
            return new Word(Set.of(word), true, List.of(), new HashMap<>());
        }

        boolean is(String word) {
            return seen.computeIfAbsent(word, this::matches);
        }

        private boolean matches(String word) {
            if (asWritten) {
                return forms.contains(word);
            }
            return Reading.FORMS.of(word).stream()
                    .anyMatch(form ->
                            forms.contains(form) || near.stream().anyMatch(it -> it.run(form)));
        }

        private static CharacterRunAutomaton nearTo(String form) {
            var sure = form.substring(0, SURE_LETTERS);
            return new CharacterRunAutomaton(
                    new LevenshteinAutomata(form.substring(SURE_LETTERS), true).toAutomaton(1, sure));
        }
    }

    static List<Wanted> of(Attempt attempt) {
        var wanted = new ArrayList<Wanted>();
        for (var words : attempt.clauses().precisely().exact()) {
            wanted.add(
                    new Wanted(Words.of(words).stream().map(Word::asWritten).toList()));
        }
        attempt.clauses().asked().forEach(clause -> wanted.addAll(of(clause, attempt::forgives)));
        return wanted;
    }

    static List<Wanted> of(Clause clause, Predicate<String> forgiven) {
        return clause.alternatives().stream()
                .map(words -> new Wanted(Stream.of(words.split(" "))
                        .map(word -> Word.inAnyForm(word, forgiven.test(word)))
                        .toList()))
                .toList();
    }

    int length() {
        return words.size();
    }

    boolean standsAt(List<Words.Placed> text, int place) {
        if (place + words.size() > text.size()) {
            return false;
        }
        for (var i = 0; i < words.size(); i++) {
            if (!words.get(i).is(text.get(place + i).word())) {
                return false;
            }
        }
        return true;
    }
}
