package ru.vitok.analysis;

/** Figures that all rules share. */
final class Rules {

    /** How often chance alone may make a sign of a school, before it is asked for twice. */
    static final double LEVEL = 0.05;
    /**
     * How often chance alone may make a claim about a municipality or its clusters in one test. A municipality asks
     * eight tests a year and more, for itself and its clusters: at 0.02 every second one would carry a false claim over
     * four years (D025).
     */
    static final double CLAIM = 0.005;
    /** The same of a cluster while no other year can bear it out: small schools would not be heard at less. */
    static final double FIRST_CLAIM = 0.02;
    /** Fewer participants are not judged. */
    static final int LEAST_PARTICIPANTS = 10;
    /** A general level needs several skills to be the median of. */
    static final int LEAST_ITEMS = 4;
    /** Fewer schools do not make a cluster. */
    static final int LEAST_SCHOOLS = 4;

    private Rules() {}
}
