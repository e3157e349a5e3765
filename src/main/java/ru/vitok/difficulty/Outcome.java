package ru.vitok.difficulty;

/** What the teacher says of the help. */
public enum Outcome {
    SOLVED,
    PARTLY,
    NOT_SOLVED
}
