package ru.vitok.analysis.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.DayField;

/** The name that a written consent allows, with the number and day of the paper. */
class NameDialog extends Dialog {

    /** Takes what was entered. */
    @FunctionalInterface
    interface Entered {
        void accept(String name, String paper, LocalDate day);
    }

    private final TextField name = field("name", 120);
    private final TextField paper = field("number", 60);
    private final DayField day = new DayField(getTranslation("analysis.gifted.allow.day"));

    NameDialog(Entered entered) {
        setHeaderTitle(getTranslation("analysis.gifted.allow"));
        day.setRequiredIndicatorVisible(true);
        var form = new Div(new Paragraph(getTranslation("analysis.gifted.allow.words")), name, paper, day);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("analysis.dialog.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("analysis.gifted.allow.do"), "check", () -> save(entered)));
    }

    private TextField field(String key, int max) {
        var field = new TextField(getTranslation("analysis.gifted.allow." + key));
        field.setMaxLength(max);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private void save(Entered entered) {
        name.setInvalid(name.getValue().isBlank());
        paper.setInvalid(paper.getValue().isBlank());
        day.setInvalid(day.getValue() == null);
        if (!name.isInvalid() && !paper.isInvalid() && day.getValue() != null) {
            close();
            entered.accept(name.getValue(), paper.getValue(), day.getValue());
        }
    }
}
