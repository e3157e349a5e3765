package ru.vitok.assessment.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The separator that stands in most of the first records, and in most of them equally often: a comma stands in sentences
 * too, but not as many times in each.
 */
final class CsvSeparator {

    private static final String CANDIDATES = ";\t,|";
    private static final int LOOKED_AT = 30;
    private static final int RECORD = 100;

    private CsvSeparator() {}

    static char of(String text) {
        char best = ';';
        long bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long score = score(counts(text, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(List<Integer> counts) {
        var there = counts.stream().filter(it -> it > 0).toList();
        long usual =
                there.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                        .map(it -> it.getKey() * it.getValue())
                        .orElse(0L);
        return (long) RECORD * there.size() + usual;
    }

    /** How often it stands in each record outside quotes; a quoted answer may have lines of its own. */
    private static List<Integer> counts(String text, char candidate) {
        var counts = new ArrayList<Integer>();
        boolean quoted = false;
        boolean begins = true;
        boolean blank = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LOOKED_AT; i++) {
            char it = text.charAt(i);
            if (quoted && text.startsWith("\"\"", i)) {
                i++; // a quote within the answer
            } else if (it == '"' && (quoted || begins)) {
                quoted = !quoted;
                blank = false;
            } else if (!quoted && it == '\n') {
                if (!blank) {
                    counts.add(count);
                }
                count = 0;
                blank = true;
            } else if (!quoted && it == candidate) {
                count++;
                blank = false;
            } else {
                blank &= Character.isWhitespace(it);
            }
            begins = it == '\n' || CANDIDATES.indexOf(it) >= 0;
        }
        if (!blank) {
            counts.add(count);
        }
        return counts;
    }
}
