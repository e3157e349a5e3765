package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import ru.vitok.kernel.Refusal;
import ru.vitok.recommendation.Measure;
import ru.vitok.uikit.DateWords;

/** One measure: what, by when, who answers for it. */
class MeasureRow extends Composite<Div> {

    final TextArea text = new TextArea(getTranslation("recommendation.form.measure"));
    final DatePicker due = new DatePicker(getTranslation("recommendation.form.due"));
    final TextField responsible = new TextField(getTranslation("recommendation.form.responsible"));

    MeasureRow() {
        text.setMaxLength(Measure.TEXT_MAX);
        text.setWidthFull();
        DateWords.tell(due);
        responsible.setMaxLength(Measure.RESPONSIBLE_MAX);
        responsible.setWidthFull();
        getContent().addClassName("v-grid-3");
        getContent().add(text, due, responsible);
    }

    boolean empty() {
        return text.getValue().isBlank() && due.getValue() == null;
    }

    /** A row begun without a date is marked and refused, never lost in silence. */
    Optional<Measure> measure() {
        var on = due.getValue();
        if (on == null) {
            due.setInvalid(true);
            due.setErrorMessage(getTranslation("recommendation.form.due.needed"));
            throw new Refusal("recommendation.form.due.needed");
        }
        return Optional.of(new Measure(text.getValue(), on, responsible.getValue()));
    }
}
