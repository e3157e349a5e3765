package ru.vitok.assessment.intake.data;

import org.jspecify.annotations.Nullable;

/**
 * One pupil's work of an exam. Scores and maxima stand in the order of tasks: the short answers first.
 *
 * @param code stands for the pupil; null where the file has neither names nor codes
 * @param solved which tasks the mask calls solved without saying for how many points
 * @param testScore of the hundred points of the state exam
 */
public record ExamWork(
        int row,
        String school,
        @Nullable String code,
        @Nullable String className,
        short[] scores,
        short[] maxima,
        boolean[] solved,
        int primary,
        @Nullable Integer mark,
        @Nullable Integer testScore) {

    public int sum() {
        int sum = 0;
        for (short score : scores) {
            sum += score;
        }
        return sum;
    }

    /** The same work where every task that is called solved gives the points that it may give. */
    public ExamWork of(short[] known) {
        var points = scores.clone();
        for (int i = 0; i < points.length; i++) {
            points[i] = solved[i] ? known[i] : points[i];
        }
        return new ExamWork(row, school, code, className, points, known, solved, primary, mark, testScore);
    }
}
