package ru.vitok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** A word, or words in a row, that deserve a mark where they stand in a text. */
record Wanted(List<Word> words) {

    /** Shorter words are never forgiven an error, nor are these first letters. */
    private static final int FORGIVEN_LENGTH = 5;

    private static final int SURE_LETTERS = 2;

    /** Words of one family begin alike, see {@link FamilyFilter}. */
    private static final int ALIKE_LETTERS = 4;

    record Word(Set<String> forms, Set<String> families, boolean asWritten, List<CharacterRunAutomaton> near) {

        static Word inAnyForm(String word, boolean forgiving) {
            var forms = Words.forms(word);
            var families = Reading.FAMILIES.of(word).stream()
                    .filter(family -> family.length() >= ALIKE_LETTERS)
                    .collect(Collectors.toSet());
            var near = forms.stream()
                    .filter(form -> forgiving && form.length() >= FORGIVEN_LENGTH)
                    .map(Word::nearTo)
                    .toList();
            return new Word(forms, families, false, near);
        }

        static Word asWritten(String word) {
            return new Word(Set.of(word), Set.of(), true, List.of());
        }

        /** @param others every form of the word of the text */
        boolean is(String word, List<String> others) {
            if (asWritten) {
                return forms.contains(word);
            }
            for (var form : others) {
                if (forms.contains(form) || near.stream().anyMatch(it -> it.run(form))) {
                    return true;
                }
            }
            return related(word);
        }

        /** «Обоснование», where «обосновать» was asked for: the index finds it too. */
        private boolean related(String word) {
            return families.stream().anyMatch(family -> word.startsWith(family.substring(0, ALIKE_LETTERS)))
                    && Reading.FAMILIES.of(word).stream().anyMatch(families::contains);
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
            wanted.add(new Wanted(Words.of(words).stream().map(Word::asWritten).toList()));
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

    boolean number() {
        return words.stream().allMatch(word -> word.forms().stream().allMatch(Wanted::digits));
    }

    private static boolean digits(String form) {
        return form.chars().allMatch(Character::isDigit);
    }

    int length() {
        return words.size();
    }

    /** Its first word is known to stand there. */
    boolean standsAt(List<Words.Placed> text, int place) {
        if (place + words.size() > text.size()) {
            return false;
        }
        for (var i = 1; i < words.size(); i++) {
            var word = text.get(place + i).word();
            if (!words.get(i).is(word, Reading.FORMS.of(word))) {
                return false;
            }
        }
        return true;
    }
}
