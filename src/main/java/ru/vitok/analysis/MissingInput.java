package ru.vitok.analysis;

/** Why a federal marker could not be reckoned. */
public enum MissingInput {
    /** No works of this test this year. */
    WORKS,
    /** Reports alone: how a pupil's score goes with the journal no report tells. */
    PARTICIPANTS,
    /** No works of the grade below a year earlier. */
    EARLIER_WORKS,
    /** No report of how the region's works are distributed over primary scores. */
    REGION,
    /** No marks of the journal beside the works. */
    JOURNAL,
    /** Too few schools of ten works and more to have quartiles. */
    SCHOOLS
}
