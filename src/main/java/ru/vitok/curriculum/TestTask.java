package ru.vitok.curriculum;

import org.jspecify.annotations.Nullable;

/** A task of a test as its specification describes it. */
public record TestTask(
        String number,
        int maxScore,
        @Nullable Level level,
        @Nullable String skillCode,
        @Nullable String skill) {}
