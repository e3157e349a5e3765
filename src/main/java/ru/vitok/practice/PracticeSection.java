package ru.vitok.practice;

import java.util.Locale;

/** The parts of the template, in the order in which they are read. */
public enum PracticeSection {
    PROBLEM(true),
    GOAL(false),
    CONTEXT(false),
    DESCRIPTION(true),
    RESOURCES(false),
    RESULT(false),
    RISKS(false),
    REPLICATION(false);

    private final boolean readable;

    PracticeSection(boolean readable) {
        this.readable = readable;
    }

    /** Without it there is nothing to read: not even what comes ready from elsewhere is published. */
    boolean readable() {
        return readable;
    }

    /** Asked of an author who hands in; a result is asked for beyond the school. */
    public boolean required() {
        return this != RESULT;
    }

    /** The part of this name. */
    public static PracticeSection of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The name in forms, rows and JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
