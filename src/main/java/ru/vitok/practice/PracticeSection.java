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

    private final boolean required;

    PracticeSection(boolean required) {
        this.required = required;
    }

    /** Without it nobody can review or publish. */
    public boolean required() {
        return required;
    }

    /** The name in forms, rows and JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
