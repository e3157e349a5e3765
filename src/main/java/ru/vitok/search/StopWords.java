package ru.vitok.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that say nothing about what is looked for; they are left out unless nothing else would be left. */
final class StopWords {

    private static final Set<String> WORDS = read("stopwords.txt");
    private static final Set<String> ASKING = read("questionwords.txt");
    /** «и как», «а почему»: a question may begin with its second word. */
    private static final int BEGINNING = 2;

    private StopWords() {}

    static List<String> without(List<String> words) {
        return without(words, WORDS::contains);
    }

    /** Without the words that ask, too. */
    static List<String> withoutAsking(List<String> words) {
        return without(words, StopWords::saysNothing);
    }

    static boolean saysNothing(String word) {
        return WORDS.contains(word) || ASKING.contains(word);
    }

    /** Begins as a question does. */
    static boolean ask(List<String> words) {
        return words.stream().limit(BEGINNING).anyMatch(ASKING::contains);
    }

    private static List<String> without(List<String> words, Predicate<String> empty) {
        var left = words.stream().filter(empty.negate()).toList();
        return left.isEmpty() ? words : left;
    }

    private static Set<String> read(String list) {
        return WordLists.lines(list).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
