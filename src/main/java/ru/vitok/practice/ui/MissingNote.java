package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.uikit.Buttons;

/** What reviewers would ask for, each with the way to its field; it grows shorter as one writes. */
class MissingNote extends Div {

    private final Consumer<String> lead;

    /** @param lead shows the field of a key */
    MissingNote(Consumer<String> lead) {
        this.lead = lead;
        addClassNames("v-note", "v-stack", "is-tight");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether nothing is missing. */
    boolean settled(List<String> missing) {
        tell(missing);
        if (!missing.isEmpty()) {
            scrollIntoView();
        }
        return missing.isEmpty();
    }

    void tell(List<String> missing) {
        removeAll();
        setVisible(!missing.isEmpty());
        if (missing.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassName("v-actions");
        missing.forEach(key -> list.add(
                Buttons.quiet(getTranslation("practice.edit.missing." + key), "arrow-up", () -> lead.accept(key))));
        add(new Paragraph(getTranslation("practice.edit.missing", missing.size())), list);
    }
}
