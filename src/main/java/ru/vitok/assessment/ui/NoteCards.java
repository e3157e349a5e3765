package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.assessment.ResultNote;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** Cards beneath the map: a figure, what it means, and the page behind it. */
class NoteCards extends Div {

    NoteCards(List<ResultNote> notes) {
        addClassName("v-grid-3");
        notes.forEach(it -> add(card(it)));
    }

    private static Card card(ResultNote note) {
        var title = new Div(new Span(note.title()));
        title.addClassNames("v-muted", "v-sm");
        var number = new Span(note.figure());
        number.addClassName("v-num");
        var figure = new Div(number);
        figure.addClassName("v-row");
        if (note.chip() != null) {
            figure.add(Chip.of(note.chip(), note.notable() ? Chip.Tone.WARN : Chip.Tone.PLAIN));
        }
        var words = new Paragraph(note.words());
        words.addClassNames("v-muted", "v-sm");
        var path = note.path();
        if (path == null) {
            return new Card(title, figure, words);
        }
        var link = new Anchor("/" + path, title, figure, words);
        link.addClassName("v-figure");
        return new Card(link);
    }
}
