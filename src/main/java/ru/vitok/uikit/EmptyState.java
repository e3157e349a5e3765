package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what will be here, why, and the first step. */
public class EmptyState extends Div {

    public EmptyState(String heading, String words, Component... firstStep) {
        addClassName("v-empty");
        add(new H2(heading), new Paragraph(words));
        add(firstStep);
    }
}
