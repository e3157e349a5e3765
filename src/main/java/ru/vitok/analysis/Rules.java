package ru.vitok.analysis;

/** Figures that all rules share. */
final class Rules {

    /** How often chance alone may make a sign of a school, before it is asked for twice. */
    static final double LEVEL = 0.05;
    /**
     * How often chance alone may make a claim about a municipality in one test. It asks eight tests a year and more: at
     * 0.02 every second municipality would carry a false claim over four years (D025).
     */
    static final double CLAIM = 0.005;
    /** The same of a cluster, which is asked twice: by the year alone and by the years together (D034). */
    static final double CLUSTER_CLAIM = 0.002;
    /** The same of the years together where another year makes the claim: its share of the level is handed on (D036). */
    static final double BORNE_OUT_CLAIM = 2 * CLUSTER_CLAIM;
    /** The same of a cluster while no other year can bear it out. */
    static final double FIRST_CLAIM = 0.01;
    /** Fewer participants are not judged. */
    static final int LEAST_PARTICIPANTS = 10;
    /** A general level needs several skills to be the median of. */
    static final int LEAST_ITEMS = 4;
    /** Fewer schools do not make a cluster. */
    static final int LEAST_SCHOOLS = 4;

    private Rules() {}
}
