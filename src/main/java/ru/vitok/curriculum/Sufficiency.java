package ru.vitok.curriculum;

/** How a percentage stands to the thresholds of its level. */
public enum Sufficiency {
    INSUFFICIENT,
    UNCERTAIN,
    SUFFICIENT
}
