package ru.vitok.practice.trial;

/** How firmly a practice is proved, in five steps like the padlocks of a toolkit of evidence. */
public enum Certainty {
    /** Nobody but the author. */
    NONE,
    /** A colleague has tried it. */
    TRIED_BY_SOME,
    /** Five colleagues in two places, or two schools of a trial. */
    TRIED_BY_MANY,
    /** Two schools of a trial with figures of ten pupils or more. */
    MEASURED,
    /** Four such schools, and the whole interval of the change lies above zero. */
    CONFIRMED
}
