package ru.vitok.monitoring;

/** What the interval of the adjusted difference says. */
public enum Verdict {
    IMPROVED,
    NO_CHANGE,
    WORSE,
    TOO_FEW_DATA
}
