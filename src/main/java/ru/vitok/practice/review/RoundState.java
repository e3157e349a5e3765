package ru.vitok.practice.review;

/** Where a round of a review stands. */
public enum RoundState {
    /** Reviewers read. */
    RUNNING,
    /** All have answered and do not agree: a third reviewer or a methodist decides. */
    SPLIT,
    AGREED,
    OVERRULED,
    WITHDRAWN;

    public boolean open() {
        return this == RUNNING || this == SPLIT;
    }
}
