package ru.vitok.assessment.store;

import java.util.List;

/**
 * Sums of whole works: marks 2 to 5, the distribution of primary scores, and the comparison with the journal.
 *
 * @param reported from rows of reports, all of it or a part
 */
public record ScoreSum(
        int n,
        long total,
        long squares,
        List<Integer> marks,
        List<Integer> histogram,
        int lowered,
        int kept,
        int raised,
        int far,
        boolean reported) {}
