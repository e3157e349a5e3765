package ru.vitok.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about what is looked for. */
final class StopWords {

    private static final Set<String> WORDS = WordLists.lines("stopwords.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** The words without these, unless nothing would be left. */
    static List<String> without(List<String> words) {
        var left = words.stream().filter(word -> !WORDS.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }
}
