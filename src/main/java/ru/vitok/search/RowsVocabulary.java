package ru.vitok.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Where the index is on other machines, its words cannot be listed: near words are read out of texts that hold some. */
record RowsVocabulary(Entries entries) implements Vocabulary {

    private static final int TEXTS = 30;

    @Override
    public Set<String> unknown(Set<String> words) {
        var unknown = new HashSet<>(words);
        unknown.removeIf(entries::stands);
        return unknown;
    }

    @Override
    public Collection<Near> near(String word) {
        var letters = word.length() >= LONG ? 2 : 1;
        var first = word.substring(0, 1);
        var likes =
                new CharacterRunAutomaton(new LevenshteinAutomata(word.substring(1), true).toAutomaton(letters, first));
        var found = new HashMap<String, Near>();
        for (var row : entries.like(word, letters, TEXTS)) {
            Stream.of(row.title(), row.summary(), row.text())
                    .flatMap(text -> Words.of(text).stream())
                    .filter(likes::run)
                    .distinct()
                    .forEach(near -> found.merge(
                            near,
                            Near.of(near, word, 1f / (1 + Math.abs(near.length() - word.length())), 1),
                            (a, b) -> Near.of(near, word, a.likeness(), a.documents() + 1)));
        }
        return found.values();
    }
}
