package ru.vitok.session;

/** Whom a decision is addressed to. */
public enum DecisionLevel {
    /** Methodical services. */
    SERVICE,
    /** Schools. */
    SCHOOL,
    /** Teachers. */
    TEACHER
}
