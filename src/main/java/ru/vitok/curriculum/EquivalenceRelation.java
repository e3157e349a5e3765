package ru.vitok.curriculum;

/** How the later of two skills or codes stands to the earlier; only the same are compared over the years. */
public enum EquivalenceRelation {
    SAME,
    BROADER,
    NARROWER,
    OTHER
}
