package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Paragraph;

/** That figures come from reports, above them. */
class ReportedWords extends Paragraph {

    ReportedWords(String key) {
        setText(getTranslation(key));
        addClassName("v-note");
    }
}
