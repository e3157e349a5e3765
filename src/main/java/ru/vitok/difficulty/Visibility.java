package ru.vitok.difficulty;

/** Who else may read the text. */
public enum Visibility {
    ME_AND_METHODIST,
    /** Colleagues of the municipality too: it may be suggested to those who ask the same. */
    OPEN
}
