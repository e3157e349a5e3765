package ru.vitok.difficulty;

/** What an answer may hold. */
public enum HelpType {
    PRACTICE,
    SESSION,
    COURSE,
    PERSON
}
