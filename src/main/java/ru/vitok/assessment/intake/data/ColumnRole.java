package ru.vitok.assessment.intake.data;

/** What a column of a table of no known form holds. Nothing here names a child. */
public enum ColumnRole {
    IGNORED,
    SCHOOL,
    CLASS,
    CODE,
    VARIANT,
    TASK,
    PRIMARY,
    MARK,
    JOURNAL
}
