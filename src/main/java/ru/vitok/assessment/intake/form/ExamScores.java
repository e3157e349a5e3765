package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The tasks of one exam. A mask says «+» also for a task of several points: how many is told by the digits that stand in
 * the same place of other masks, and by the totals.
 */
final class ExamScores {

    /** Stands for «+» until the task's maximum is known. */
    static final short FULL = -1;

    private ExamScores() {}

    /** Which tasks have a «+». */
    static boolean[] solved(List<short[]> work) {
        var solved = new boolean[work.size()];
        for (int i = 0; i < solved.length; i++) {
            solved[i] = work.get(i)[0] == FULL;
        }
        return solved;
    }

    /**
     * @param masks score and maximum by work and task
     * @param primary the totals of the works
     */
    static void resolve(List<List<short[]>> masks, List<Integer> primary) {
        var maxima = new ArrayList<Short>();
        for (var work : masks) {
            for (int i = 0; i < work.size(); i++) {
                if (i == maxima.size()) {
                    maxima.add((short) 1);
                }
                maxima.set(i, (short) Math.max(maxima.get(i), work.get(i)[1]));
            }
        }
        var more = PlusPoints.beyond(masks, primary, maxima);
        for (int i = 0; more != null && i < maxima.size(); i++) {
            maxima.set(i, (short) (maxima.get(i) + more[i]));
        }
        masks.forEach(work -> fill(work, maxima));
    }

    private static void fill(List<short[]> work, List<Short> maxima) {
        for (int i = 0; i < work.size(); i++) {
            work.set(i, new short[] {score(work.get(i), maxima.get(i)), maxima.get(i)});
        }
    }

    private static short score(short[] task, short max) {
        return task[0] == FULL ? max : task[0];
    }

    static int total(List<short[]> work, List<Short> maxima) {
        int total = 0;
        for (int i = 0; i < work.size(); i++) {
            total += score(work.get(i), maxima.get(i));
        }
        return total;
    }
}
