package ru.vitok.demo.world;

import java.util.random.RandomGenerator;

/** Marks as teachers give them, and as some schools are tempted to. */
final class Marking {

    private static final double LIFTED = 0.8;

    private Marking() {}

    /** A work one or two points below the mark 3 finds these points. */
    static void lift(Blueprint test, int[] scores, RandomGenerator random) {
        var sum = 0;
        for (var score : scores) {
            sum += Math.max(score, 0);
        }
        var lacking = test.boundaries().getFirst() - sum;
        if (lacking < 1 || lacking > 2 || random.nextDouble() > LIFTED) {
            return;
        }
        for (var task = 0; task < scores.length && lacking > 0; task++) {
            var points = Math.max(scores[task], 0);
            if (points < test.tasks().get(task).max()) {
                scores[task] = points + 1;
                lacking--;
            }
        }
    }

    /** The journal mostly says the same, sometimes more, seldom less. */
    static int journal(int mark, boolean kind, RandomGenerator random) {
        var chance = random.nextDouble();
        var above = kind ? 0.62 : 0.21;
        if (chance < above) {
            return Math.min(5, mark + 1);
        }
        return chance > 0.95 ? Math.max(2, mark - 1) : mark;
    }
}
