package ru.vitok.assessment.intake.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many points «+» is worth beyond what the masks say, from the totals of all works: where a total lacks nothing, none
 * of its «+» is worth more; where all but one are known, that one is worth what the total lacks.
 */
final class PlusPoints {

    private static final int UNKNOWN = -1;

    private final List<List<short[]>> masks;
    private final int[] lacking;
    private final int[] more;

    private PlusPoints(List<List<short[]>> masks, List<Integer> primary, List<Short> maxima) {
        this.masks = masks;
        this.lacking = new int[masks.size()];
        this.more = new int[maxima.size()];
        Arrays.fill(more, UNKNOWN);
        for (int i = 0; i < lacking.length; i++) {
            lacking[i] = primary.get(i) - ExamScores.total(masks.get(i), maxima);
        }
    }

    /** By task; null where no worths make every total right, or more than one may. */
    static int @Nullable [] beyond(List<List<short[]>> masks, List<Integer> primary, List<Short> maxima) {
        var points = new PlusPoints(masks, primary, maxima);
        boolean learnt = true;
        while (learnt) {
            learnt = false;
            for (int i = 0; i < masks.size(); i++) {
                learnt |= points.learn(i);
            }
        }
        return points.settled() ? points.more : null;
    }

    private boolean learn(int work) {
        int left = left(work);
        int open = open(work);
        if (open == 0 || left != 0 && (open > 1 || left < 0)) {
            return false;
        }
        var tasks = masks.get(work);
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i)[0] == ExamScores.FULL && more[i] == UNKNOWN) {
                more[i] = left;
            }
        }
        return true;
    }

    /** What the total of a work lacks beyond the worths that are known. */
    private int left(int work) {
        int left = lacking[work];
        var tasks = masks.get(work);
        for (int i = 0; i < tasks.size(); i++) {
            left -= tasks.get(i)[0] == ExamScores.FULL ? Math.max(more[i], 0) : 0;
        }
        return left;
    }

    private int open(int work) {
        int open = 0;
        var tasks = masks.get(work);
        for (int i = 0; i < tasks.size(); i++) {
            open += tasks.get(i)[0] == ExamScores.FULL && more[i] == UNKNOWN ? 1 : 0;
        }
        return open;
    }

    private boolean settled() {
        for (int i = 0; i < masks.size(); i++) {
            if (left(i) != 0) {
                return false;
            }
        }
        for (int i = 0; i < more.length; i++) {
            more[i] = Math.max(more[i], 0);
        }
        return true;
    }
}
