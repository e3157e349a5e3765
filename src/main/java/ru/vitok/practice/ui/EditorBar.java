package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ru.vitok.uikit.Buttons;

/** The commands of the form, at hand wherever one writes, with what has become of what was typed. */
class EditorBar extends Div {

    private final Span kept = new Span(getTranslation("practice.edit.keeps"));

    EditorBar(Runnable save, Runnable submit) {
        kept.addClassNames("v-muted", "v-sm");
        kept.getElement().setAttribute("role", "status");
        var steps = new Div(
                Buttons.quiet(getTranslation("practice.edit.save"), "save", save),
                Buttons.primary(getTranslation("practice.edit.submit"), "send", submit));
        steps.addClassName("v-actions");
        addClassNames("v-desk", "v-between", "v-no-print");
        add(kept, steps);
    }

    /** @param left how many parts reviewers would still ask for */
    void kept(String time, int left) {
        kept.setText(
                left == 0
                        ? getTranslation("practice.edit.saved-at.ready", time)
                        : getTranslation("practice.edit.saved-at", time, left));
    }
}
