package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import ru.vitok.practice.trial.Trial;
import ru.vitok.uikit.Buttons;

/** What the trial found. */
class TrialCloseDialog extends Dialog {

    final RadioButtonGroup<Boolean> confirmed = new RadioButtonGroup<>(getTranslation("practice.trial.finding"));
    final TextArea conclusion = new TextArea(getTranslation("practice.trial.conclusion"));

    TrialCloseDialog(BiConsumer<Boolean, String> closes) {
        setHeaderTitle(getTranslation("practice.trial.close"));
        confirmed.setItems(true, false);
        confirmed.setItemLabelGenerator(
                it -> getTranslation(it ? "practice.trial.finding.yes" : "practice.trial.finding.no"));
        conclusion.setHelperText(getTranslation("practice.trial.conclusion.hint"));
        conclusion.setMaxLength(Trial.CONCLUSION_MAX);
        conclusion.setMinRows(3);
        conclusion.setWidthFull();
        var form = new Div(confirmed, conclusion);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.trial.close.do"), "flag", () -> {
                            confirmed.setInvalid(confirmed.getValue() == null);
                            confirmed.setErrorMessage(getTranslation("practice.trial.finding.needed"));
                            if (!confirmed.isInvalid()) {
                                closes.accept(confirmed.getValue(), conclusion.getValue());
                                close();
                            }
                        }));
    }
}
