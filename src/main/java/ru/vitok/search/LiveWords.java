package ru.vitok.search;

/** Knows when the words of the field were changed on another portal of the same database. */
public interface LiveWords {

    /** Cheap when nothing changed. */
    void keepFresh();
}
