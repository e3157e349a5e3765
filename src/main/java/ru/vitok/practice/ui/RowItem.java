package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.practice.PracticeRow;

/** A practice in a plain list. */
class RowItem extends Div {

    RowItem(PracticeRow row, String path) {
        var head = new Div(new H2(new Anchor("/" + path, row.title())), PracticeWords.chip(row.status()));
        head.addClassName("v-between");
        add(head);
        if (!row.summary().isBlank()) {
            add(new Paragraph(row.summary()));
        }
        var subject = row.subject() == null ? "" : row.subject() + " · ";
        var facts = new Span(subject + row.author() + " · " + row.organisation() + " · "
                + (row.uses() == 0
                        ? getTranslation("practice.note.unused")
                        : getTranslation("practice.note.used", row.uses())));
        facts.addClassNames("v-muted", "v-sm");
        add(facts);
        addClassName("v-list-item");
    }
}
