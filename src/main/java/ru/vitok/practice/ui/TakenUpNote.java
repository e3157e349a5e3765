package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ru.vitok.uikit.Buttons;

/** Says that what was begun elsewhere stands in the form, and offers to begin anew. */
class TakenUpNote extends Div {

    TakenUpNote(String when, Runnable drop) {
        addClassNames("v-note", "v-between");
        add(
                new Span(getTranslation("practice.edit.continue", when)),
                Buttons.quiet(getTranslation("practice.edit.drop"), "trash-2", drop));
    }
}
