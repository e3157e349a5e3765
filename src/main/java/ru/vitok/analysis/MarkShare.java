package ru.vitok.analysis;

import java.util.List;
import java.util.Optional;

/** The share of the mark «2» in a test over a municipality, for groups of ten and more. */
final class MarkShare {

    private static final int LEAST = 10;

    private MarkShare() {}

    /** Per cent. */
    static Optional<Double> ofTwos(List<ScoreData> scores, TestKey key) {
        var own = scores.stream().filter(it -> it.key().equals(key)).toList();
        var all = own.stream().mapToInt(ScoreData::marked).sum();
        var twos = own.stream()
                .filter(it -> !it.marks().isEmpty())
                .mapToInt(it -> it.marks().getFirst())
                .sum();
        return all < LEAST ? Optional.empty() : Optional.of(100.0 * twos / all);
    }
}
