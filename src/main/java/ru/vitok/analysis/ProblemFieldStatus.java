package ru.vitok.analysis;

/** How far people have taken a problem field. */
public enum ProblemFieldStatus {
    /** Found by the rules; nobody has looked yet. */
    CANDIDATE,
    /** A person looked and agreed. */
    CONFIRMED,
    /** Handed over to clubs and associations. */
    PUBLISHED,
    CLOSED
}
