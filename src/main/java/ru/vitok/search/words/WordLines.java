package ru.vitok.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vitok.search.FieldWord;

/** The kept lines before the shipped ones. */
record WordLines(List<WordLine> kept) {

    List<WordLine> all() {
        var lines = new ArrayList<>(kept);
        FieldWord.shipped().stream()
                .filter(word -> off(word).isEmpty())
                .map(WordLine::untouched)
                .forEach(lines::add);
        lines.sort(Comparator.comparing(WordLine::shipped)
                .thenComparing(it -> it.word().shortForm())
                .thenComparing(it -> it.word().longForm()));
        return lines;
    }

    boolean explain(String words) {
        return kept.stream()
                .filter(WordLine::on)
                .map(line -> line.word().plain())
                .anyMatch(it -> it.shortForm().equals(words) || it.longForm().equals(words));
    }

    Optional<WordLine> off(FieldWord word) {
        return kept.stream().filter(line -> line.shipped() && line.is(word)).findFirst();
    }

    Optional<WordLine> added(WordLine line) {
        return kept.stream()
                .filter(it -> !it.shipped() && it.id() != null && it.id().equals(line.id()))
                .findFirst();
    }

    WordRules rulesWithout(@Nullable WordLine changed) {
        return new WordRules(WordsInForce.inForce(
                kept.stream().filter(it -> !it.equals(changed)).toList()));
    }
}
