package ru.vitok.assessment.intake.data;

import org.jspecify.annotations.Nullable;

/**
 * One pupil's work of an exam. Scores and maxima stand in the order of tasks: the short answers first.
 *
 * @param code stands for the pupil; null where the file has neither names nor codes
 * @param testScore of the hundred points of the state exam
 */
public record ExamWork(
        int row,
        String school,
        @Nullable String code,
        @Nullable String className,
        short[] scores,
        short[] maxima,
        int primary,
        @Nullable Integer mark,
        @Nullable Integer testScore) {}
