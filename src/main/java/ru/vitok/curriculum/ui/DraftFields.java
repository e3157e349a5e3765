package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import ru.vitok.curriculum.EditionDraft;
import ru.vitok.uikit.Card;

/** Everything of an edition in the making, as fields. */
class DraftFields extends Composite<Div> {

    final DraftHead head;
    final DraftTasks tasks;

    /** @param changed a field has another value */
    DraftFields(List<String> subjects, Runnable changed) {
        head = new DraftHead(subjects, changed);
        tasks = new DraftTasks(changed);
        getContent().addClassName("v-stack");
        getContent()
                .add(
                        new Card(getTranslation("curriculum.draft.work"), head),
                        new Card(getTranslation("curriculum.edition.tasks"), tasks));
    }

    void fill(EditionDraft draft) {
        head.fill(draft);
        tasks.fill(draft.lines());
    }

    EditionDraft read() {
        return head.read().with(tasks.read());
    }
}
