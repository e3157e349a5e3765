package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import ru.vitok.practice.trial.TrialPlan;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.DayField;

/** What the schools are asked to do, by what the change will be seen, until when. */
class TrialPlanDialog extends Dialog {

    private static final int USUAL_MONTHS = 3;

    final TextArea conditions = new TextArea(getTranslation("practice.trial.conditions"));
    final TextField indicator = new TextField(getTranslation("practice.trial.indicator.label"));
    final DayField until = new DayField(getTranslation("practice.trial.until.label"));

    TrialPlanDialog(Consumer<TrialPlan> opens) {
        setHeaderTitle(getTranslation("practice.trial.open"));
        conditions.setHelperText(getTranslation("practice.trial.conditions.hint"));
        conditions.setMaxLength(TrialPlan.CONDITIONS_MAX);
        conditions.setMinRows(3);
        conditions.setRequiredIndicatorVisible(true);
        indicator.setHelperText(getTranslation("practice.trial.indicator.hint"));
        indicator.setMaxLength(TrialPlan.INDICATOR_MAX);
        indicator.setRequiredIndicatorVisible(true);
        until.setValue(LocalDate.now().plusMonths(USUAL_MONTHS));
        until.setRequiredIndicatorVisible(true);
        var form = new Div(conditions, indicator, until);
        form.addClassName("v-stack");
        conditions.setWidthFull();
        indicator.setWidthFull();
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.trial.open.do"), "check", () -> {
                            var day = until.getValue();
                            if (day != null) {
                                opens.accept(new TrialPlan(conditions.getValue(), indicator.getValue(), day));
                                close();
                            }
                        }));
    }
}
