package ru.vitok.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * Texts as varied as real ones, the same in every run: the words of the portal's own content by their frequency, then
 * forms from the dictionary, by Zipf's law. No word stands in a text because of another, which real texts do; so finds
 * are fewer and more scattered than in a library.
 */
final class InventedTexts {

    /** The most frequent words say nothing and are not asked for. */
    private static final int COMMON = 20;

    private static final int RARE = 20_000;
    private static final int VOCABULARY = 60_000;
    /** Every so many of the dictionary's million forms. */
    private static final int STEP = 23;
    /** Mandelbrot's shift: the first word is not half of all. */
    private static final double SHIFT = 2.7;

    private final List<String> words;
    private final double[] upTo;
    private final Random random = new Random(7);

    InventedTexts() throws IOException {
        words = vocabulary();
        upTo = new double[words.size()];
        var sum = 0.0;
        for (var rank = 0; rank < upTo.length; rank++) {
            sum += 1 / (rank + SHIFT);
            upTo[rank] = sum;
        }
    }

    String text(int length) {
        return IntStream.range(0, length).mapToObj(_ -> word()).collect(Collectors.joining(" ", "", "."));
    }

    /** One word to three, as people type: neither in every text nor in almost none. */
    String question() {
        var length = 1 + Math.min(2, random.nextInt(4));
        var asked = new LinkedHashSet<String>();
        while (asked.size() < length) {
            var place = place();
            if (place >= COMMON && place < RARE && tells(words.get(place))) {
                asked.add(words.get(place));
            }
        }
        return String.join(" ", asked);
    }

    /** The beginning of a word, as long as one types before looking up. */
    String beginning() {
        var word = question().split(" ")[0];
        return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
    }

    private static boolean tells(String word) {
        return Abbreviations.of(word).isEmpty()
                && StopWords.withoutAsking(List.of(word, "дробь")).size() > 1;
    }

    private String word() {
        return words.get(place());
    }

    private int place() {
        var found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }

    private static List<String> vocabulary() throws IOException {
        var counts = new TreeMap<String, Integer>();
        try (var files = Files.walk(Path.of("content"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                Words.of(Files.readString(file)).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        var all = new LinkedHashSet<String>();
        counts.entrySet().stream()
                .filter(it -> it.getKey().length() > 2 && plain(it.getKey()))
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(it -> all.add(it.getKey()));
        all.addAll(fromDictionary());
        return all.stream().limit(VOCABULARY).toList();
    }

    /** One word however it is cut. */
    private static boolean plain(CharSequence word) {
        return word.length() > 2 && word.chars().allMatch(it -> it >= 'а' && it <= 'я');
    }

    private static List<String> fromDictionary() throws IOException {
        var forms = new ArrayList<String>();
        var place = 0;
        var dictionary = Dictionary.read(InventedTexts.class.getResource("/org/languagetool/resource/ru/russian.dict"));
        for (var entry : new DictionaryLookup(dictionary)) {
            if (place++ % STEP == 0 && plain(entry.getWord())) {
                forms.add(entry.getWord().toString());
            }
        }
        Collections.shuffle(forms, new Random(11));
        return forms;
    }
}
