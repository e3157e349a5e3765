package ru.vitok.practice;

/** What the practice changes. */
public enum PracticeKind {
    LESSON,
    EXTRACURRICULAR,
    MANAGEMENT,
    MENTORING,
    DIGITAL
}
