package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import ru.vitok.practice.Attachment;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** The files beside a practice; not there where there are none. */
class FilesCard extends Card {

    FilesCard(List<Attachment> attachments, Formats formats) {
        setVisible(!attachments.isEmpty());
        addClassName("v-stack");
        add(new H2(getTranslation("practice.files.title")), new FileList(attachments, formats, null));
    }
}
