package ru.vitok.analysis;

/** Figures that all rules share. */
final class Rules {

    /** A claim may be false once in so many tests of a year. */
    static final double LEVEL = 0.05;
    /** Fewer participants are not judged. */
    static final int LEAST_PARTICIPANTS = 10;
    /** A general level needs several skills to be the median of. */
    static final int LEAST_ITEMS = 4;
    /** Fewer schools do not make a cluster. */
    static final int LEAST_SCHOOLS = 4;

    private Rules() {}
}
