package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.curriculum.PastedTasks;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** Takes a table copied from a spreadsheet: text stays text, so 9.30 stays 9.30. */
class PasteDialog extends Dialog {

    PasteDialog(Consumer<List<EditionLine>> taken) {
        setHeaderTitle(getTranslation("curriculum.draft.paste"));
        setWidth("42rem");
        var field = new TextArea(getTranslation("curriculum.paste.field"));
        field.setWidthFull();
        field.setMinRows(8);
        var content = new Div(new Paragraph(getTranslation("curriculum.paste.words")), field);
        content.addClassName("v-stack");
        add(content);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("curriculum.paste.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("curriculum.paste.take"), "check", () -> {
                            var lines = PastedTasks.read(field.getValue());
                            if (lines.isEmpty()) {
                                Toast.problem(getTranslation("curriculum.paste.nothing"));
                            } else {
                                taken.accept(lines);
                                close();
                            }
                        }));
    }
}
