package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import ru.vitok.session.Repetition;

/** Whether the session is repeated, how often and how many times. */
class RepetitionFields extends Div {

    private static final int USUAL = 4;

    final Select<Repetition.Rhythm> rhythm = new Select<>();
    final IntegerField times = new IntegerField(getTranslation("session.plan.repeat.times"));

    RepetitionFields() {
        addClassName("v-grid-3");
        rhythm.setLabel(getTranslation("session.plan.repeat"));
        rhythm.setItems(Repetition.Rhythm.values());
        rhythm.setEmptySelectionAllowed(true);
        rhythm.setEmptySelectionCaption(getTranslation("session.plan.repeat.none"));
        rhythm.setItemLabelGenerator(
                it -> getTranslation(it == null ? "session.plan.repeat.none" : "session.plan.repeat." + it));
        times.setMin(2);
        times.setMax(Repetition.MOST);
        times.setValue(USUAL);
        times.setStepButtonsVisible(true);
        times.setVisible(false);
        rhythm.addValueChangeListener(it -> times.setVisible(it.getValue() != null));
        add(rhythm, times);
    }

    Optional<Repetition> read() {
        return rhythm.getValue() == null
                ? Optional.empty()
                : Optional.of(new Repetition(rhythm.getValue(), times.isEmpty() ? USUAL : times.getValue()));
    }
}
