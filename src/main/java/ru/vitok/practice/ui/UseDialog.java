package ru.vitok.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import ru.vitok.practice.PracticeUse;
import ru.vitok.practice.UseVerdict;
import ru.vitok.uikit.Buttons;

/** The two questions of «Я применил». */
class UseDialog extends Dialog {

    private static final int LAST_GRADE = 11;

    final TextArea changed = new TextArea(getTranslation("practice.use.changed"));
    final Select<Integer> grade = new Select<>();
    final RadioButtonGroup<UseVerdict> verdict = new RadioButtonGroup<>(getTranslation("practice.use.verdict"));
    final Checkbox named = new Checkbox(getTranslation("practice.use.named"));
    private final BiConsumer<PracticeUse, Boolean> said;

    UseDialog(List<Integer> usual, BiConsumer<PracticeUse, Boolean> said) {
        this.said = said;
        setHeaderTitle(getTranslation("practice.uses.apply"));
        changed.setHelperText(getTranslation("practice.use.changed.hint"));
        changed.setMaxLength(PracticeUse.CHANGED_MAX);
        changed.setMinRows(3);
        changed.setWidthFull();
        grade.setLabel(getTranslation("practice.use.grade"));
        grade.setItems(IntStream.rangeClosed(1, LAST_GRADE).boxed().toList());
        if (!usual.isEmpty()) {
            grade.setValue(usual.getFirst());
        }
        verdict.setItems(UseVerdict.values());
        verdict.setItemLabelGenerator(it -> getTranslation("practice.verdict." + it));
        var form = new Div(changed, grade, verdict, named);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.use.say"), "check", this::send));
    }

    private void send() {
        mark(changed, changed.getValue().isBlank());
        verdict.setInvalid(verdict.getValue() == null);
        verdict.setErrorMessage(getTranslation("practice.use.verdict.needed"));
        grade.setInvalid(grade.getValue() == null);
        grade.setErrorMessage(getTranslation("practice.use.grade.needed"));
        if (changed.isInvalid() || verdict.isInvalid() || grade.isInvalid()) {
            return;
        }
        var use = new PracticeUse(
                null, "", grade.getValue(), verdict.getValue(), changed.getValue(), LocalDate.EPOCH, true);
        close();
        said.accept(use, named.getValue());
    }

    private void mark(TextArea area, boolean empty) {
        area.setErrorMessage(getTranslation("practice.use.changed.needed"));
        area.setInvalid(empty);
    }
}
