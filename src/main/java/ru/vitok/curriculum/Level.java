package ru.vitok.curriculum;

import org.jspecify.annotations.Nullable;

/** How hard a task is meant to be: basic (Б), advanced (П), high (В). The letters are those of the public API. */
public enum Level {
    B,
    A,
    H;

    /** By its first letter in either alphabet, as tables write it; null for anything else. */
    static @Nullable Level written(String cell) {
        return switch (cell.isEmpty() ? ' ' : Character.toUpperCase(cell.charAt(0))) {
            case 'Б', 'B' -> B;
            case 'П' -> A;
            case 'В' -> H;
            default -> null;
        };
    }
}
