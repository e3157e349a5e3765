package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import ru.vitok.uikit.Card;

/** A part of a page under its own heading. */
class PagePart extends Card {

    PagePart(String heading, Component content) {
        super();
        add(new H2(getTranslation(heading)), content);
        addClassName("v-section");
    }
}
