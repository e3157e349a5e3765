package ru.vitok.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that something begun is kept, and lets the person go on with it or drop it. */
public class DraftNote extends Div {

    /**
     * @param words what was begun when
     * @param resume puts the draft back into the form
     * @param drop forgets it
     */
    public DraftNote(String words, Runnable resume, Runnable drop) {
        addClassNames("v-note", "v-row");
        add(
                new Paragraph(words),
                Buttons.quiet(getTranslation("uikit.draft.resume"), "pencil", () -> leave(resume)),
                Buttons.quiet(getTranslation("uikit.draft.drop"), "x", () -> leave(drop)));
    }

    private void leave(Runnable choice) {
        choice.run();
        removeFromParent();
    }
}
