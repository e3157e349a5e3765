package ru.vitok.practice;

/** What a colleague found who tried it. */
public enum UseVerdict {
    WORKED,
    PARTLY,
    DID_NOT_WORK,
    TOO_EARLY
}
