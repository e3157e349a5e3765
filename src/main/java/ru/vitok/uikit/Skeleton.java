package ru.vitok.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a table will be while it is being read: pale lines, and the words for those who do not see them. */
class Skeleton extends Card {

    private static final int LINES = 8;

    Skeleton() {
        addClassName("v-skeleton");
        var words = new Paragraph(getTranslation("uikit.slow.reading"));
        words.addClassNames("v-muted", "v-sm");
        words.getElement().setAttribute("role", "status");
        add(words);
        for (var line = 0; line < LINES; line++) {
            var bar = new Div();
            bar.addClassName("v-skeleton-line");
            add(bar);
        }
    }
}
