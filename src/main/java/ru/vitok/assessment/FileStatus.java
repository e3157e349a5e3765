package ru.vitok.assessment;

/** Whether a file of an upload will be taken. The names are part of the public API. */
public enum FileStatus {
    OK,
    WARNING,
    ERROR,
    DUPLICATE,
    IGNORED;

    public boolean taken() {
        return this == OK || this == WARNING;
    }
}
