package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Chip.Tone;

/** Where help stands, in a word. */
final class StatusChip {

    private StatusChip() {}

    static Span of(Difficulty difficulty) {
        var ui = UI.getCurrent();
        var outcome = difficulty.outcome();
        var closed = difficulty.status() == DifficultyStatus.CLOSED && outcome != null;
        var key = closed ? "difficulty.outcome." + outcome : "difficulty.status." + difficulty.status();
        return Chip.of(ui.getTranslation(key), tone(difficulty.status()));
    }

    private static Tone tone(DifficultyStatus status) {
        return switch (status) {
            case OFFERED -> Tone.INFO;
            case HELPED, CLOSED -> Tone.OK;
            default -> Tone.PLAIN;
        };
    }
}
