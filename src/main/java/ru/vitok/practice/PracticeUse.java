package ru.vitok.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One colleague's «Я применил».
 *
 * @param name only where the colleague wants to be named
 */
public record PracticeUse(
        @Nullable String name,
        String municipality,
        int grade,
        UseVerdict verdict,
        String changed,
        LocalDate on,
        boolean mine) {

    public static final int CHANGED_MAX = 2000;
}
