package ru.vitok.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the person asked for: a word with what it may stand for, such as «впр» and «всероссийская проверочная
 * работа», or a grade.
 *
 * @param alternatives words or phrases, one of which must be found
 * @param optional lifts a find, never excludes one
 */
record Clause(List<String> alternatives, @Nullable Integer grade, boolean optional) {

    static Clause word(String word, List<String> meanings, @Nullable Integer grade) {
        return new Clause(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(word), meanings.stream())
                        .toList(),
                grade,
                false);
    }

    String written() {
        return alternatives.getFirst();
    }
}
