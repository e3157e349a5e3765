package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school's primary scores and marks in one test.
 *
 * @param boundaries first scores of the marks 3, 4 and 5; null where unknown
 * @param marks counts of 2, 3, 4 and 5; empty where there are none
 * @param lowered works whose mark was below the journal's
 * @param compared works with both marks
 * @param correlation Spearman's coefficient of primary score and journal mark; null where not known
 * @param histogram works by primary score, from 0
 */
record ScoreData(
        TestKey key,
        UUID school,
        @Nullable List<Integer> boundaries,
        List<Integer> marks,
        int lowered,
        int compared,
        @Nullable Double correlation,
        List<Integer> histogram) {

    int marked() {
        return marks.stream().mapToInt(it -> it).sum();
    }

    int works() {
        return histogram.stream().mapToInt(it -> it).sum();
    }
}
