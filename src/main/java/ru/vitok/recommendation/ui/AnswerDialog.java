package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Answer;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.DayField;

/** A few words to an answer, and the day when it is about something done. */
class AnswerDialog extends Dialog {

    final TextArea note = new TextArea();
    final DayField doneOn = new DayField(getTranslation("recommendation.answer.done-on"));

    AnswerDialog(AddresseeStatus status, Consumer<Answer> given) {
        setHeaderTitle(getTranslation("recommendation.answer." + status));
        note.setLabel(getTranslation("recommendation.answer.note." + status));
        note.setMaxLength(Addressee.NOTE_MAX);
        note.setMinRows(3);
        note.setWidthFull();
        doneOn.setHelperText(getTranslation("recommendation.answer.done-on.hint"));
        doneOn.setVisible(status == AddresseeStatus.DONE);
        var form = new Div(note, doneOn);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("recommendation.answer.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("recommendation.answer.send"), "check", () -> {
                            if (note.getValue().isBlank() && status != AddresseeStatus.CHECKED) {
                                note.setErrorMessage(getTranslation("recommendation.refusal.no-note"));
                                note.setInvalid(true);
                                return;
                            }
                            given.accept(new Answer(status, note.getValue(), doneOn.getValue()));
                            close();
                        }));
    }
}
