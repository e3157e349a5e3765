package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists of words kept beside the code. */
final class WordLists {

    private WordLists() {}

    static List<String> lines(String name) {
        try (var list = WordLists.class.getResourceAsStream("/analysis/" + name)) {
            var text = new String(Objects.requireNonNull(list, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
