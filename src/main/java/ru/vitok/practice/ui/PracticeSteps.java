package ru.vitok.practice.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.practice.Practice;

/** What a reader or the author may do on a practice's page. */
@Component
record PracticeSteps(
        LevelSteps raising, GatherSteps gather, CareSteps care, AdaptationSteps adapting, CoAuthorSteps authors) {

    List<com.vaadin.flow.component.Component> buttons(Practice practice, Runnable changed) {
        var buttons = new ArrayList<>(gather.buttons(practice, changed));
        adapting.button(practice).ifPresent(buttons::add);
        raising.button(practice).ifPresent(buttons::add);
        return buttons;
    }
}
