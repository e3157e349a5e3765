package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import ru.vitok.recommendation.Addressee;
import ru.vitok.uikit.Chip;

/** The state of a school's line in a word. */
final class StatusChip {

    private StatusChip() {}

    static Span of(Addressee line) {
        var words = UI.getCurrent().getTranslation("recommendation.status." + line.status());
        return Chip.of(
                words,
                switch (line.status()) {
                    case SENT -> Chip.Tone.WARN;
                    case ACCEPTED -> Chip.Tone.INFO;
                    case DECLINED -> Chip.Tone.BAD;
                    case DONE, CHECKED -> Chip.Tone.OK;
                });
    }
}
