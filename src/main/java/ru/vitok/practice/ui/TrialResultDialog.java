package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;
import ru.vitok.practice.trial.TrialResult;
import ru.vitok.uikit.Buttons;

/** What came of it at the school; figures are welcome, not required. */
class TrialResultDialog extends Dialog {

    final RadioButtonGroup<UseVerdict> verdict = new RadioButtonGroup<>(getTranslation("practice.use.verdict"));
    final TextArea words = new TextArea(getTranslation("practice.trial.words"));
    final TrialFiguresFields figures = new TrialFiguresFields();
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
            verdict.setValue(known.verdict());
            words.setValue(known.words());
            figures.fill(known.figures());
        }
        var form = new Div(verdict, words, figures);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.trial.tell.do"), "check", this::tell));
    }

    private void tell() {
        verdict.setInvalid(verdict.getValue() == null);
        verdict.setErrorMessage(getTranslation("practice.use.verdict.needed"));
        if (verdict.isInvalid() || !figures.complete()) {
            return;
        }
        told.accept(new TrialResult(verdict.getValue(), words.getValue(), figures.typed()));
        close();
    }
}
