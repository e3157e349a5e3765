package ru.vitok.monitoring;

/** What a reader must bear in mind. */
public enum Caution {
    /** Who started low rises by chance alone. */
    REGRESSION_TO_MEAN,
    /** Children of the same grade in different years are different children. */
    DIFFERENT_PUPILS,
    /** The interval rests on few schools. */
    FEW_SCHOOLS,
    /** Helped schools are all of one cluster. */
    ONE_CLUSTER,
    /** The sides' figures are those of the schools that are not withheld; the verdict rests on all. */
    SMALL_LEFT_OUT
}
