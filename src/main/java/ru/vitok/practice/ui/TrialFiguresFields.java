package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.trial.TrialFigures;

/** Before and after, all four numbers or none. */
class TrialFiguresFields extends Div {

    final NumberField before = new NumberField(getTranslation("practice.trial.before"));
    final IntegerField beforeN = new IntegerField(getTranslation("practice.trial.before-n"));
    final NumberField after = new NumberField(getTranslation("practice.trial.after"));
    final IntegerField afterN = new IntegerField(getTranslation("practice.trial.after-n"));
    private final List<AbstractNumberField<?, ?>> all = List.of(before, beforeN, after, afterN);

    TrialFiguresFields() {
        addClassName("v-grid-2");
        add(before, beforeN, after, afterN);
    }

    void fill(@Nullable TrialFigures known) {
        if (known != null) {
            before.setValue(known.before());
            beforeN.setValue(known.beforeN());
            after.setValue(known.after());
            afterN.setValue(known.afterN());
        }
    }

    boolean complete() {
        var missing = all.stream().filter(it -> it.getValue() == null).count();
        all.forEach(it -> {
            it.setErrorMessage(getTranslation("practice.trial.figures.all"));
            it.setInvalid(missing < all.size() && it.getValue() == null);
        });
        return missing == 0 || missing == all.size();
    }

    @Nullable TrialFigures typed() {
        return before.isEmpty()
                ? null
                : new TrialFigures(before.getValue(), beforeN.getValue(), after.getValue(), afterN.getValue());
    }
}
