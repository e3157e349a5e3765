package ru.vitok.session;

/** How far an item of the agenda has come. */
public enum ItemState {
    PLANNED,
    RUNNING,
    DONE
}
