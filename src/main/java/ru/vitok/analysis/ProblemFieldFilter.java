package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/** Which problem fields; null means all. @param confirmed only those that teachers confirm */
public record ProblemFieldFilter(
        @Nullable Integer year,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable Scope scope,
        @Nullable ProblemFieldStatus status,
        boolean confirmed) {

    public static final ProblemFieldFilter ALL = new ProblemFieldFilter(null, null, null, null, null);

    public ProblemFieldFilter(
            @Nullable Integer year,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable Scope scope,
            @Nullable ProblemFieldStatus status) {
        this(year, subject, grade, scope, status, false);
    }
}
