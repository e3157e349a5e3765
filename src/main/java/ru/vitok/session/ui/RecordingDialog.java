package ru.vitok.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.session.Recording;
import ru.vitok.session.Recordings;
import ru.vitok.session.Session;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** Where the recording lies and what is said where in it. */
class RecordingDialog extends Dialog {

    RecordingDialog(Session session, Recording recording, SessionDesk desk) {
        setHeaderTitle(getTranslation("session.recording.title"));
        setWidth("40rem");
        var link = new TextField(getTranslation("session.recording.link"));
        link.setHelperText(getTranslation("session.recording.link.help"));
        link.setPlaceholder("https://");
        link.setMaxLength(Recordings.LINK_MAX);
        link.setWidthFull();
        link.setValue(recording.link());
        var notes = new TextArea(getTranslation("session.recording.notes"));
        notes.setHelperText(getTranslation("session.recording.notes.help"));
        notes.setPlaceholder(getTranslation("session.recording.notes.example"));
        notes.setMaxLength(Recordings.NOTES_MAX);
        notes.setMinRows(6);
        notes.setWidthFull();
        notes.setValue(recording.notes());
        var fields = new Div(link, notes);
        fields.addClassName("v-stack");
        add(fields);
        getFooter().add(Buttons.primary(getTranslation("session.recording.save"), "check", () -> {
            desk.recordings().put(session.id(), new Recording(link.getValue(), notes.getValue()));
            close();
            Toast.done(getTranslation("session.recording.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        }));
    }
}
