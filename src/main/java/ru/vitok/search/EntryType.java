package ru.vitok.search;

/** What the index holds. */
public enum EntryType {
    PRACTICE,
    SESSION,
    DIFFICULTY,
    COURSE,
    PROBLEM_FIELD,
    RECOMMENDATION,
    CLUB
}
