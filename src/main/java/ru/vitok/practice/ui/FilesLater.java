package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** Files need something to stand beside: a practice that is kept. */
class FilesLater extends Card {

    FilesLater(Runnable save) {
        add(
                new H2(getTranslation("practice.files.title")),
                new Paragraph(getTranslation("practice.files.first")),
                Buttons.quiet(getTranslation("practice.files.first.do"), "paperclip", save));
    }
}
