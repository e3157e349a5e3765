package ru.vitok.assessment.store;

/** Sums of one task: works, points and squares of points. */
public record TaskSum(int n, long total, long squares) {}
