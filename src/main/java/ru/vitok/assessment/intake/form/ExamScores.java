package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one exam. A mask says «+» also for a task of several points: their number is known from the digits that
 * stand in the same place of other masks, or from the one task that explains every total.
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
        var explained = explained(masks, primary, maxima);
        if (explained != null) {
            maxima.set(explained, (short) (maxima.get(explained) + missing(masks, primary, maxima, explained)));
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

    private static int total(List<short[]> work, List<Short> maxima) {
        int total = 0;
        for (int i = 0; i < work.size(); i++) {
            total += score(work.get(i), maxima.get(i));
        }
        return total;
    }

    /** The only task that may be worth more, if one alone makes all totals right. */
    private static @Nullable Integer explained(List<List<short[]>> masks, List<Integer> primary, List<Short> maxima) {
        Integer only = null;
        for (int task = 0; task < maxima.size(); task++) {
            if (missing(masks, primary, maxima, task) > 0) {
                if (only != null) {
                    return null;
                }
                only = task;
            }
        }
        return only;
    }

    /** How many points more the task would have to be worth; zero where that does not make all totals right. */
    private static int missing(List<List<short[]>> masks, List<Integer> primary, List<Short> maxima, int task) {
        int more = 0;
        for (int i = 0; i < masks.size(); i++) {
            var work = masks.get(i);
            int lacking = primary.get(i) - total(work, maxima);
            boolean full = task < work.size() && work.get(task)[0] == FULL;
            if (lacking < 0 || !full && lacking > 0 || full && more > 0 && lacking != more) {
                return 0;
            }
            if (full) {
                if (lacking == 0) {
                    return 0;
                }
                more = lacking;
            }
        }
        return more;
    }
}
