package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white sheet with an optional heading. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("v-card");
        add(content);
    }

    public Card(String heading, Component... content) {
        addClassName("v-card");
        add(new H2(heading));
        add(content);
    }

    /** The thin coloured edge of a stage, 1 … 6. */
    public Card stage(int stage) {
        addClassName("is-stage-" + stage);
        return this;
    }
}
