package ru.vitok.practice.trial;

import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;

/** What a school tells at the end. */
public record TrialResult(
        UseVerdict verdict, String words, @Nullable TrialFigures figures) {

    public static final int WORDS_MAX = 2000;

    public TrialResult {
        words = words.strip();
    }

    TrialResult discreet() {
        return figures == null || figures.enough() ? this : new TrialResult(verdict, words, null);
    }
}
