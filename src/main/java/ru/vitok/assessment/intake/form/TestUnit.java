package ru.vitok.assessment.intake.form;

/** What a column of a test of teachers counts. */
enum TestUnit {
    PERCENT,
    POINTS,
    /** How many points could be got. */
    MOST,
    TASKS
}
