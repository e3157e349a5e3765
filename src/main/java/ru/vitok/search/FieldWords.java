package ru.vitok.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of the field, ready to be looked up in what was typed. */
record FieldWords(List<Phrase> phrases, Map<String, Set<String>> meanings) {

    /** So short a word is taken only as it is written, for its endings mean nothing. */
    private static final int BARE = 4;

    /** A long form of several words, met in whatever case. */
    record Phrase(FieldWord word, List<Set<String>> stems) {}

    static FieldWords of(List<FieldWord> words) {
        var phrases = new ArrayList<Phrase>();
        var meanings = new LinkedHashMap<String, Set<String>>();
        for (var written : words) {
            var word = written.plain();
            put(meanings, word.shortForm(), word.longForm());
            var parts = List.of(word.longForm().split(" "));
            if (parts.size() > 1) {
                phrases.add(new Phrase(word, parts.stream().map(Words::forms).toList()));
            } else {
                put(meanings, word.longForm(), word.shortForm());
            }
        }
        return new FieldWords(List.copyOf(phrases), meanings);
    }

    List<String> of(String word) {
        var found = new LinkedHashSet<String>();
        keys(word).forEach(key -> found.addAll(meanings.getOrDefault(key, Set.of())));
        return List.copyOf(found);
    }

    /** The long form that starts at this place; null where none does. */
    @Nullable Clause startingAt(List<String> words, int place) {
        for (var phrase : phrases) {
            var end = place + phrase.stems.size();
            if (end <= words.size() && same(phrase.stems, words.subList(place, end))) {
                return new Clause(List.of(phrase.word.longForm(), phrase.word.shortForm()), null, false);
            }
        }
        return null;
    }

    private static boolean same(List<Set<String>> stems, List<String> words) {
        for (var i = 0; i < stems.size(); i++) {
            if (Collections.disjoint(stems.get(i), Words.forms(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static void put(Map<String, Set<String>> meanings, String word, String meaning) {
        keys(word)
                .forEach(key -> meanings.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                        .add(meaning));
    }

    private static Set<String> keys(String word) {
        return word.length() <= BARE ? Set.of(word) : Words.forms(word);
    }
}
