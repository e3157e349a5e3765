package ru.vitok.demo.world;

import java.util.Arrays;

/**
 * One participant's work.
 *
 * @param scores points a task; {@link #LEFT_OUT} where the task was not tried
 */
record Pupil(String code, int classNumber, int variant, int[] scores, int mark, int journal) {

    static final int LEFT_OUT = -1;

    int total() {
        return Arrays.stream(scores).filter(score -> score > 0).sum();
    }

    int points(int task) {
        return Math.max(scores[task], 0);
    }
}
