package ru.vitok.practice.trial;

import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;

/**
 * What a school tells at the end.
 *
 * @param measured nothing where the figures were typed
 */
public record TrialResult(
        UseVerdict verdict,
        String words,
        @Nullable TrialFigures figures,
        @Nullable Measured measured) {

    public static final int WORDS_MAX = 2000;

    public TrialResult(UseVerdict verdict, String words, @Nullable TrialFigures figures) {
        this(verdict, words, figures, null);
    }

    public TrialResult {
        words = words.strip();
    }

    TrialResult discreet() {
        return figures == null || figures.enough() ? this : new TrialResult(verdict, words, null);
    }
}
