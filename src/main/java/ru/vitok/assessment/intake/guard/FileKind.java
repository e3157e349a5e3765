package ru.vitok.assessment.intake.guard;

/** What the bytes are, whatever the name says. */
public enum FileKind {
    XLSX,
    XLS,
    CSV,
    ARCHIVE
}
