package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vitok.kernel.Refusal;
import ru.vitok.recommendation.Measure;
import ru.vitok.uikit.DayField;

/** One measure: what, by when, who answers for it. */
class MeasureRow extends Composite<Div> {

    final TextArea text = new TextArea(getTranslation("recommendation.form.measure"));
    final DayField due = new DayField(getTranslation("recommendation.form.due"));
    final TextField responsible = new TextField(getTranslation("recommendation.form.responsible"));

    MeasureRow() {
        text.setMaxLength(Measure.TEXT_MAX);
        text.setWidthFull();
        responsible.setMaxLength(Measure.RESPONSIBLE_MAX);
        responsible.setWidthFull();
        getContent().addClassName("v-grid-3");
        getContent().add(text, due, responsible);
    }

    /** @param day a date as in 2026-12-20; anything else is left out */
    void fill(String words, String day, String who) {
        text.setValue(words.substring(0, Math.min(words.length(), Measure.TEXT_MAX)));
        due.setValue(date(day));
        responsible.setValue(who.substring(0, Math.min(who.length(), Measure.RESPONSIBLE_MAX)));
    }

    private static @Nullable LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    List<String> typed() {
        return List.of(text.getValue(), due.isEmpty() ? "" : due.getValue().toString(), responsible.getValue());
    }

    void whenTyped(Runnable keep) {
        List<HasValue<?, ?>> fields = List.of(text, due, responsible);
        fields.forEach(it -> it.addValueChangeListener(_ -> keep.run()));
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
