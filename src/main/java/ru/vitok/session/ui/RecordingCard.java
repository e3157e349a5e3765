package ru.vitok.session.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import ru.vitok.session.Recording;
import ru.vitok.session.Session;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Icon;

/** Where a held session can be watched, and the notes to it with their times. */
class RecordingCard extends Card {

    RecordingCard(Session session, Recording recording, boolean leads, SessionDesk desk) {
        super();
        var head = new Div(new H2(getTranslation("session.recording.title")));
        head.addClassName("v-between");
        add(head);
        var none = recording.link().isEmpty() && recording.notes().isEmpty();
        if (leads) {
            head.add(Buttons.quiet(
                    getTranslation(none ? "session.recording.add" : "session.recording.edit"),
                    none ? "plus" : "pencil",
                    () -> new RecordingDialog(session, recording, desk).open()));
        }
        if (none) {
            add(SessionWords.muted(getTranslation("session.recording.none")));
        }
        if (!recording.link().isEmpty()) {
            var watch = new Anchor(recording.link(), getTranslation("session.recording.watch"));
            watch.addComponentAsFirst(Icon.of("play"));
            watch.setTarget("_blank");
            watch.getElement().setAttribute("rel", "noopener noreferrer");
            watch.addClassName("v-row");
            add(watch);
        }
        if (!recording.notes().isEmpty()) {
            var section = new Div(new H3(getTranslation("session.recording.notes")), notes(recording));
            section.addClassName("v-section");
            add(section);
        }
    }

    private static Div notes(Recording recording) {
        var list = new Div();
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        for (var line : recording.lines()) {
            var row = new Div();
            row.addClassName("v-list-item");
            row.getElement().setAttribute("role", "listitem");
            if (line.at() != null) {
                var at = new Span(line.at());
                at.addClassName("v-strong");
                row.add(at, new Text(" "));
            }
            row.add(new Text(line.words()));
            list.add(row);
        }
        return list;
    }
}
