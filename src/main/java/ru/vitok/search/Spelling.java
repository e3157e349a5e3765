package ru.vitok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Возможно, вы искали»: the nearest words of what the person may see, never a word from what is hidden. */
@Component
class Spelling {

    private static final int SHORTEST = 4;
    private static final int TRIED = 6;

    private final Entries entries;
    private final SearchNodes nodes;

    Spelling(Entries entries, SearchNodes nodes) {
        this.entries = entries;
        this.nodes = nodes;
    }

    /** The words with unknown ones replaced; empty where nothing better is known. */
    Optional<String> corrected(String typed, Asking asking) {
        var words = new ArrayList<>(Words.of(typed));
        var changed = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.length() >= SHORTEST && !entries.any(asking, Attempt.strict(word))) {
                var better = better(word, asking);
                better.ifPresent(found -> words.set(words.indexOf(word), found));
                changed |= better.isPresent();
            }
        }
        return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** Those of the words that stand in no text in any form. */
    Set<String> unknown(Set<String> words) {
        return vocabulary().unknown(words);
    }

    private Optional<String> better(String word, Asking asking) {
        return near(word).stream()
                .filter(candidate -> !StopWords.saysNothing(candidate))
                .filter(candidate -> entries.any(asking, Attempt.strict(candidate)))
                .findFirst();
    }

    private List<String> near(String word) {
        return vocabulary().near(word).stream()
                .sorted(Comparator.comparing(Vocabulary.Near::sounds)
                        .thenComparing(Vocabulary.Near::likeness)
                        .thenComparing(Vocabulary.Near::documents)
                        .reversed())
                .limit(TRIED)
                .map(Vocabulary.Near::word)
                .toList();
    }

    private Vocabulary vocabulary() {
        return nodes.named() ? new RowsVocabulary(entries) : new LuceneVocabulary(entries);
    }
}
