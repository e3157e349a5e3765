package ru.vitok.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** A thesaurus in the form of LibreOffice: «word|senses», then for each sense a line «(kind)|near|near». */
record ThesaurusFile(BufferedReader lines) implements AutoCloseable {

    static ThesaurusFile open(String resource) throws IOException {
        var packed = Objects.requireNonNull(ThesaurusFile.class.getResourceAsStream(resource), resource);
        return new ThesaurusFile(
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Pairs of single words; phrases are passed over. */
    void read(BiConsumer<String, String> pair) throws IOException {
        var same = new HashMap<String, String>();
        lines.readLine();
        for (var head = lines.readLine(); head != null; head = lines.readLine()) {
            var parts = head.split("\\|");
            var word = word(parts[0], same);
            for (var senses = Integer.parseInt(parts[1].strip()); senses > 0; senses--) {
                for (var near : nearIn(lines.readLine())) {
                    var other = word(near, same);
                    if (!other.equals(word) && isWord(word) && isWord(other)) {
                        pair.accept(word, other);
                    }
                }
            }
        }
    }

    private static List<String> nearIn(String sense) {
        var parts = List.of(sense.split("\\|"));
        return parts.subList(1, parts.size());
    }

    /** One string for all places of a word: there are a hundred thousand. */
    private static String word(String written, Map<String, String> same) {
        var word = written.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return same.computeIfAbsent(word, it -> it);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }
}
