package ru.vitok.curriculum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike two wordings are: the share of their words that both have, endings left aside. */
final class Likeness {

    private static final int STEM = 5;
    private static final int SHORTEST = 4;

    private Likeness() {}

    static double of(String one, String other) {
        var first = stems(one);
        var second = stems(other);
        long both = first.stream().filter(second::contains).count();
        long all = first.size() + second.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}]+"))
                .filter(it -> it.length() >= SHORTEST)
                .map(it -> it.substring(0, Math.min(it.length(), STEM)))
                .collect(Collectors.toSet());
    }
}
