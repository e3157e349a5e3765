package ru.vitok.session;

/** What form the meeting takes. */
public enum SessionType {
    MEETING,
    WEBINAR,
    AWAY,
    MASTERCLASS,
    SEMINAR,
    ROUND_TABLE,
    OPEN_LESSONS,
    METHOD_DAY,
    CONSULTATION
}
