package ru.vitok.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;
import ru.vitok.practice.trial.PortalFigures;
import ru.vitok.practice.trial.TrialResult;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;

/** What came of it at the school; figures are welcome, not required. */
class TrialResultDialog extends Dialog {

    final RadioButtonGroup<UseVerdict> verdict = new RadioButtonGroup<>(getTranslation("practice.use.verdict"));
    final TextArea words = new TextArea(getTranslation("practice.trial.words"));
    final TrialFiguresFields figures = new TrialFiguresFields();
    final Checkbox measured = new Checkbox(getTranslation("practice.trial.measured.take"));
    private final BiConsumer<TrialResult, Boolean> told;

    TrialResultDialog(
            @Nullable TrialResult known, PortalFigures portal, Formats formats, BiConsumer<TrialResult, Boolean> told) {
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
        var whole = portal.before() != null && portal.after() != null;
        measured.setVisible(whole);
        measured.addValueChangeListener(it -> figures.setVisible(!it.getValue()));
        measured.setValue(whole && (known == null || known.measured() != null));
        var form = new Div(verdict, words, new MeasuredNote(portal, formats), measured, figures);
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
        if (verdict.isInvalid() || !measured.getValue() && !figures.complete()) {
            return;
        }
        var typed = measured.getValue() ? null : figures.typed();
        told.accept(new TrialResult(verdict.getValue(), words.getValue(), typed), measured.getValue());
        close();
    }
}
