package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/** Which problem fields; null means all. */
public record ProblemFieldFilter(
        @Nullable Integer year,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable Scope scope,
        @Nullable ProblemFieldStatus status) {

    public static final ProblemFieldFilter ALL = new ProblemFieldFilter(null, null, null, null, null);
}
