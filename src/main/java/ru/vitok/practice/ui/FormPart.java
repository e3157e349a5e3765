package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;

/** A part of the form that folds. Its line tells what stands there, or whether reviewers will ask for it. */
class FormPart extends Details {

    private static final int BEGINNING = 120;

    private final Div inside = new Div();
    private final Span state = new Span();
    private final Span said = new Span();

    FormPart(String name, Component... fields) {
        var line = new Div(new Span(name), state, said);
        line.addClassName("v-fold-line");
        said.addClassNames("v-fold-said", "v-muted", "v-sm");
        setSummary(line);
        inside.add(fields);
        inside.addClassNames("v-stack", "v-fold-in");
        add(inside);
        setWidthFull();
        addClassName("v-fold");
    }

    /** The way on: this part is folded, and the next stands where one writes. */
    void leadsTo(FormPart next, String words) {
        inside.add(Buttons.quiet(words, "chevron-down", () -> {
            setOpened(false);
            next.setOpened(true);
            next.scrollIntoView();
        }));
    }

    /**
     * @param words what stands there; empty where nothing does
     * @param lacks reviewers will ask for what is missing here
     * @param asked the author wanted to hand in, so what is missing is said louder
     */
    void tell(String words, boolean lacks, boolean asked) {
        said.setText(words.substring(0, Math.min(words.length(), BEGINNING)));
        state.removeAll();
        if (lacks) {
            state.add(Chip.of(getTranslation("practice.edit.part.lacks"), asked ? Chip.Tone.WARN : Chip.Tone.PLAIN));
        } else if (words.isBlank()) {
            state.add(Chip.of(getTranslation("practice.edit.part.free")));
        } else {
            state.add(Chip.of(getTranslation("practice.edit.part.filled"), Chip.Tone.OK));
        }
    }
}
