package ru.vitok.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Locale;
import java.util.function.Consumer;
import ru.vitok.assessment.Correction;
import ru.vitok.assessment.ImportedFile;

/** A file lacks works that stand: do they stay, or is the file all there is. */
class CorrectionChoice extends Div {

    final RadioButtonGroup<Correction> choice = new RadioButtonGroup<>();

    CorrectionChoice(ImportedFile file, Consumer<Correction> keeping) {
        choice.setLabel(getTranslation("assessment.correction"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setRequiredIndicatorVisible(true);
        choice.setItems(Correction.values());
        choice.setItemLabelGenerator(CorrectionChoice::words);
        choice.setValue(file.correction());
        choice.addValueChangeListener(it -> keeping.accept(it.getValue()));
        add(new WorksSum(file), choice);
    }

    static String words(Correction correction) {
        return UI.getCurrent()
                .getTranslation("assessment.correction." + correction.name().toLowerCase(Locale.ROOT));
    }
}
