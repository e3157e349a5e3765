package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.uikit.Buttons;

/** Which of the pictures beside the practice stands here, and what it shows. */
class PictureDialog extends Dialog {

    private static final int WORDS_MAX = 200;

    final Select<String> picture = new Select<>();
    final TextField words = new TextField(getTranslation("practice.edit.picture.words"));

    PictureDialog(List<String> names, Consumer<String> insert) {
        setHeaderTitle(getTranslation("practice.edit.picture"));
        picture.setLabel(getTranslation("practice.edit.picture.which"));
        picture.setItems(names);
        picture.setValue(names.getLast());
        picture.setWidthFull();
        words.setHelperText(getTranslation("practice.edit.picture.hint"));
        words.setMaxLength(WORDS_MAX);
        words.setWidthFull();
        var form = new Div(picture, words);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.edit.picture.do"), "check", () -> {
                            insert.accept(markdown());
                            close();
                        }));
        words.setAutofocus(true);
    }

    private String markdown() {
        var said = words.getValue().replaceAll("[\\[\\]\\\\]", " ").strip();
        return "![" + said + "](<" + picture.getValue().replaceAll("[<>\\\\]", "") + ">)";
    }
}
