package ru.vitok.assessment;

/** How much a problem in a file matters: an error keeps the file out, the others let it in. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
