package ru.vitok.uikit;

import com.vaadin.flow.component.html.Span;

/** A short word in a rounded box; colour only repeats what the word says. */
public final class Chip {

    /** What the colour repeats. */
    public enum Tone {
        PLAIN(""),
        BAD("is-bad"),
        WARN("is-warn"),
        OK("is-ok"),
        INFO("is-info");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    private Chip() {}

    public static Span of(String words) {
        return of(words, Tone.PLAIN);
    }

    public static Span of(String words, Tone tone) {
        var chip = new Span(words);
        chip.addClassName("v-chip");
        if (!tone.style.isEmpty()) {
            chip.addClassName(tone.style);
        }
        return chip;
    }
}
