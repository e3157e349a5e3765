package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The product's own circles of near words, then a free thesaurus, read both ways. */
final class NearWords {

    private final Map<String, Set<String>> words = new HashMap<>();

    Map<String, Set<String>> read() {
        for (var line : WordLists.lines("meanings.txt")) {
            var circle = List.of(line.split(" "));
            circle.forEach(one -> circle.forEach(other -> add(one, other)));
        }
        try (var file = ThesaurusFile.open("/analysis/thesaurus/th_ru_RU_v2.dat.gz")) {
            file.read((one, other) -> {
                add(one, other);
                add(other, one);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private void add(String one, String other) {
        if (!one.equals(other)) {
            words.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(other);
        }
    }
}
