package ru.vitok.session;

/** What a session still lacks, in the order in which it is best done. */
public enum Gap {
    NOT_ANNOUNCED,
    NO_GROUND,
    NO_AGENDA,
    NO_SPEAKER,
    MINUTES_NOT_APPROVED
}
