package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.practice.PracticeDemands;
import ru.vitok.uikit.Card;

/** What stands between a draft and its reviewers: the author's consent, what is missing, the commands. */
class HandingIn {

    private static final String CONSENT = "consent";

    final Checkbox consent = new Checkbox(UI.getCurrent().getTranslation("practice.edit.consent"));
    final Card agreement = new Card(consent);
    final MissingNote missing = new MissingNote(this::lead);
    final EditorBar bar;
    private final PracticeForm form;
    private final PracticeDemands demands;

    HandingIn(PracticeForm form, PracticeDemands demands, Runnable save, Runnable submit) {
        this.form = form;
        this.demands = demands;
        bar = new EditorBar(save, submit);
        consent.addValueChangeListener(_ -> tell());
    }

    /** A new text begins at its beginning, another where something is missing; the same goes on where it is. */
    void begin(boolean fresh, boolean same) {
        missing.setVisible(false);
        var lacks = tell();
        if (!same) {
            form.parts.begin(fresh ? List.of() : lacks);
        }
    }

    void kept(String time) {
        bar.kept(time, all(tell()).size());
    }

    /** Whether nothing is missing; what is, is shown. */
    boolean settled() {
        var settled = missing.settled(all(lacks()));
        tell();
        return settled;
    }

    /** Marks what is filled, and keeps the list of what is missing in step. */
    private List<String> tell() {
        var lacks = lacks();
        form.parts.tell(form.read(), lacks, missing.isVisible());
        if (missing.isVisible()) {
            missing.tell(all(lacks));
        }
        return lacks;
    }

    private List<String> lacks() {
        return demands.missing(form.read());
    }

    private List<String> all(List<String> lacks) {
        var all = new ArrayList<>(lacks);
        if (!consent.getValue()) {
            all.add(CONSENT);
        }
        return all;
    }

    private void lead(String key) {
        if (CONSENT.equals(key)) {
            consent.focus();
            consent.scrollIntoView();
        } else {
            form.parts.show(key);
        }
    }
}
