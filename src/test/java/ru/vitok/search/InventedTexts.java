package ru.vitok.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of the words of the portal's own content, common ones often and rare ones seldom, the same in every run. */
final class InventedTexts {

    private static final int COMMON = 20;

    private final List<String> words;
    private final Random random = new Random(7);

    InventedTexts() throws IOException {
        var counts = new TreeMap<String, Integer>();
        try (var files = Files.walk(Path.of("content"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                Words.of(Files.readString(file)).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        words = counts.entrySet().stream()
                .filter(it -> it.getKey().length() > 2)
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(it -> it.getKey())
                .toList();
    }

    String text(int length) {
        return IntStream.range(0, length).mapToObj(_ -> word()).collect(Collectors.joining(" ", "", "."));
    }

    /** Two words, neither of which is in every text. */
    String question() {
        return words.get(COMMON + random.nextInt(words.size() / 4)) + " "
                + words.get(COMMON + random.nextInt(words.size() / 4));
    }

    private String word() {
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
    }
}
