package ru.vitok.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a question wants to hear, where its words tell: the sentence that answers holds a number, a year, a name. */
enum AnswerKind {
    NUMBER,
    YEAR,
    PLACE,
    ANY;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern DATED = Pattern.compile("1\\d{3}|20\\d\\d");
    private static final Pattern HOW_MANY = Pattern.compile("сколь.*|насколько");
    private static final Pattern WHICH = Pattern.compile("каков.*|как(ой|ая|ое|ие|ую|ого|ому|им|их|ими|ом)");
    private static final Set<String> WHERE = Set.of("где", "куда", "откуда");
    /** So far behind «какой» stands what it asks for: «какой была средняя высота». */
    private static final int BEHIND = 4;

    private static final Set<String> NUMERALS = list(0);
    private static final Set<String> MEASURES = list(1);
    private static final Set<String> TIMES = list(2);

    static AnswerKind of(List<String> question) {
        if (question.stream().anyMatch(word -> HOW_MANY.matcher(word).matches())) {
            return NUMBER;
        }
        if (question.contains("когда")) {
            return YEAR;
        }
        if (!Collections.disjoint(question, WHERE)) {
            return PLACE;
        }
        for (var place = 0; place < question.size(); place++) {
            if (WHICH.matcher(question.get(place)).matches()) {
                for (var word : question.subList(place + 1, Math.min(place + BEHIND, question.size()))) {
                    if (is(word, TIMES)) {
                        return YEAR;
                    }
                    if (is(word, MEASURES)) {
                        return NUMBER;
                    }
                }
            }
        }
        return ANY;
    }

    /** @param name written with a capital letter inside a sentence */
    boolean given(String word, boolean name) {
        return switch (this) {
            case NUMBER -> DIGITS.matcher(word).matches() || is(word, NUMERALS);
            case YEAR -> DATED.matcher(word).matches();
            case PLACE -> name;
            case ANY -> false;
        };
    }

    private static boolean is(String word, Set<String> words) {
        return words.contains(word) || !Collections.disjoint(Lemmas.of(word), words);
    }

    private static Set<String> list(int line) {
        var words = WordLists.lines("answers.txt").get(line).split(" ");
        return Arrays.stream(words).collect(Collectors.toUnmodifiableSet());
    }
}
