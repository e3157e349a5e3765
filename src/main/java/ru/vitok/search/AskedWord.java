package ru.vitok.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * A telling word of a question.
 *
 * @param others what it may also stand for, such as an abbreviation's long form
 * @param name written with a capital letter inside the question
 */
record AskedWord(String word, List<String> others, boolean name) {

    Stream<String> terms(Sameness sameness) {
        return Stream.concat(Stream.of(word), others.stream()).flatMap(it -> sameness.wanted(it).stream());
    }
}
