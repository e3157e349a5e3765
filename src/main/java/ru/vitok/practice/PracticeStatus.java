package ru.vitok.practice;

/** Where a practice stands: the first four on the author's desk, the others before readers. */
public enum PracticeStatus {
    DRAFT,
    SUBMITTED,
    REVISION,
    REJECTED,
    PUBLISHED,
    ON_TRIAL,
    TRIED,
    RECOMMENDED,
    /** Part of a programme by which teachers are taught. */
    IN_COURSE,
    ARCHIVED;

    /** Guests may read it. */
    public boolean open() {
        return this == PUBLISHED || proven() || this == ON_TRIAL;
    }

    /** Others than the author found that it works. */
    public boolean proven() {
        return this == TRIED || this == RECOMMENDED || this == IN_COURSE;
    }
}
