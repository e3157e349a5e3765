package ru.vitok.practice.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;
import ru.vitok.practice.trial.TrialFigures;
import ru.vitok.practice.trial.TrialResult;
import ru.vitok.uikit.Buttons;

/** What came of it at the school; figures are welcome, not required. */
class TrialResultDialog extends Dialog {

    final RadioButtonGroup<UseVerdict> verdict = new RadioButtonGroup<>(getTranslation("practice.use.verdict"));
    final TextArea words = new TextArea(getTranslation("practice.trial.words"));
    final NumberField before = new NumberField(getTranslation("practice.trial.before"));
    final IntegerField beforeN = new IntegerField(getTranslation("practice.trial.before-n"));
    final NumberField after = new NumberField(getTranslation("practice.trial.after"));
    final IntegerField afterN = new IntegerField(getTranslation("practice.trial.after-n"));
    private final Consumer<TrialResult> told;

    TrialResultDialog(@Nullable TrialResult known, Consumer<TrialResult> told) {
        this.told = told;
        setHeaderTitle(getTranslation("practice.trial.tell"));
        verdict.setItems(UseVerdict.values());
        verdict.setItemLabelGenerator(it -> getTranslation("practice.verdict." + it));
        words.setHelperText(getTranslation("practice.trial.words.hint"));
        words.setMaxLength(TrialResult.WORDS_MAX);
        words.setMinRows(3);
        words.setWidthFull();
        if (known != null) {
            fill(known);
        }
        var figures = new Div(before, beforeN, after, afterN);
        figures.addClassName("v-grid-2");
        var form = new Div(verdict, words, figures);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.trial.tell.do"), "check", this::tell));
    }

    private void fill(TrialResult known) {
        verdict.setValue(known.verdict());
        words.setValue(known.words());
        var figures = known.figures();
        if (figures != null) {
            before.setValue(figures.before());
            beforeN.setValue(figures.beforeN());
            after.setValue(figures.after());
            afterN.setValue(figures.afterN());
        }
    }

    private void tell() {
        verdict.setInvalid(verdict.getValue() == null);
        verdict.setErrorMessage(getTranslation("practice.use.verdict.needed"));
        var typed = Stream.of(before.isEmpty(), beforeN.isEmpty(), after.isEmpty(), afterN.isEmpty())
                .filter(empty -> !empty)
                .count();
        var half = typed > 0 && typed < 4;
        mark(before, half && before.isEmpty());
        mark(beforeN, half && beforeN.isEmpty());
        mark(after, half && after.isEmpty());
        mark(afterN, half && afterN.isEmpty());
        if (verdict.isInvalid() || half) {
            return;
        }
        var figures = typed == 0
                ? null
                : new TrialFigures(before.getValue(), beforeN.getValue(), after.getValue(), afterN.getValue());
        told.accept(new TrialResult(verdict.getValue(), words.getValue(), figures));
        close();
    }

    private void mark(HasValidation field, boolean missing) {
        field.setErrorMessage(getTranslation("practice.trial.figures.all"));
        field.setInvalid(missing);
    }
}
