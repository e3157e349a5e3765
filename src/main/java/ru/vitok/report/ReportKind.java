package ru.vitok.report;

/** Of what a note tells. */
public enum ReportKind {
    /** Every test of a school in a year. */
    SCHOOL,
    /** One test of a year in the whole municipality. */
    SUBJECT,
    /** Every test of a municipality in a year. */
    MUNICIPALITY
}
