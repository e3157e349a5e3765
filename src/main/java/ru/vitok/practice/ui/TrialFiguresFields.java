package ru.vitok.practice.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.trial.TrialFigures;
import ru.vitok.uikit.DecimalField;

/** Before and after, all four numbers or none. */
class TrialFiguresFields extends Div {

    final DecimalField before = new DecimalField(getTranslation("practice.trial.before"));
    final IntegerField beforeN = new IntegerField(getTranslation("practice.trial.before-n"));
    final DecimalField after = new DecimalField(getTranslation("practice.trial.after"));
    final IntegerField afterN = new IntegerField(getTranslation("practice.trial.after-n"));

    TrialFiguresFields() {
        addClassName("v-grid-2");
        add(before, beforeN, after, afterN);
    }

    void fill(@Nullable TrialFigures known) {
        if (known != null) {
            before.number(known.before());
            beforeN.setValue(known.beforeN());
            after.number(known.after());
            afterN.setValue(known.afterN());
        }
    }

    boolean complete() {
        var numbers = new LinkedHashMap<HasValidation, @Nullable Number>();
        numbers.put(before, before.number());
        numbers.put(beforeN, beforeN.getValue());
        numbers.put(after, after.number());
        numbers.put(afterN, afterN.getValue());
        var typed = numbers.values().stream().anyMatch(Objects::nonNull) || before.unread() || after.unread();
        numbers.forEach((field, number) -> {
            field.setErrorMessage(getTranslation("practice.trial.figures.all"));
            field.setInvalid(typed && number == null);
        });
        return !typed || !numbers.containsValue(null);
    }

    /** To be asked for when they are complete. */
    @Nullable TrialFigures typed() {
        var was = before.number();
        var is = after.number();
        return was == null || is == null ? null : new TrialFigures(was, beforeN.getValue(), is, afterN.getValue());
    }
}
