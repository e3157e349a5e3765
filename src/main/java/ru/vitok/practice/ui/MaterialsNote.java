package ru.vitok.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ru.vitok.practice.TestMaterials;

/** What looks like a test paper that must not be published, and the author's word that it is an open one. */
class MaterialsNote extends Div {

    final Checkbox open = new Checkbox(getTranslation("practice.materials.open"));

    MaterialsNote() {
        addClassNames("v-note", "v-stack", "is-tight");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** For those who read the draft: nothing to tick. */
    static MaterialsNote of(List<TestMaterials.Sign> signs) {
        var note = new MaterialsNote();
        note.tell(signs, "practice.materials.review");
        return note;
    }

    /** Shows what was found; whether the author has answered for it or there is nothing to answer for. */
    boolean settled(List<TestMaterials.Sign> signs) {
        if (signs.isEmpty() || open.getValue()) {
            return true;
        }
        tell(signs, "practice.materials.found");
        add(open);
        scrollIntoView();
        return false;
    }

    private void tell(List<TestMaterials.Sign> signs, String words) {
        removeAll();
        setVisible(!signs.isEmpty());
        var list = new UnorderedList();
        signs.forEach(it -> list.add(new ListItem(getTranslation(
                it.file().isEmpty() ? "practice.materials.text" : "practice.materials.file", it.words(), it.file()))));
        add(new Paragraph(getTranslation(words)), list);
    }
}
