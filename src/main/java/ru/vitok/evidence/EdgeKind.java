package ru.vitok.evidence;

/** How one object led to another. */
public enum EdgeKind {
    /** The data showed it. */
    SHOWED,
    /** It prompted a person to act. */
    PROMPTED,
    /** It was talked over there. */
    DISCUSSED,
    /** It was decided there. */
    DECIDED,
    /** It is an answer to it. */
    ANSWERED,
    /** It was used there. */
    USED,
    /** A colleague made something of their own of it. */
    ADAPTED,
    /** It was measured by it. */
    MEASURED
}
