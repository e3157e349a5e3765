package ru.vitok.assessment.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many of a hundred pupils stand on each level of functional literacy. */
final class LevelShares {

    private static final int LEVELS = 4;

    private LevelShares() {}

    /** None, or four rising scores that can be got. */
    static boolean possible(List<Integer> from, int max) {
        var rising = IntStream.range(1, from.size()).allMatch(it -> from.get(it - 1) < from.get(it));
        return from.isEmpty() || from.size() == LEVELS && rising && from.getFirst() > 0 && from.getLast() <= max;
    }

    /**
     * @param histogram pupils by primary score, from 0
     * @param from the first scores of the second level and those above it
     */
    static List<Double> of(List<Integer> histogram, List<Integer> from) {
        double all = histogram.stream().mapToInt(Integer::intValue).sum();
        var shares = new ArrayList<Double>();
        for (int level = 0; level <= from.size(); level++) {
            int first = level == 0 ? 0 : from.get(level - 1);
            int end = level == from.size() ? histogram.size() : Math.min(from.get(level), histogram.size());
            int count = 0;
            for (int score = first; score < end; score++) {
                count += histogram.get(score);
            }
            shares.add(all == 0 ? 0 : 100 * count / all);
        }
        return shares;
    }
}
