package ru.vitok.curriculum;

/** How hard a task is meant to be: basic (Б), advanced (П), high (В). The letters are those of the public API. */
public enum Level {
    B,
    A,
    H
}
