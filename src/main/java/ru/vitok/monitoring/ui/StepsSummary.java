package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.monitoring.SchoolStep;
import ru.vitok.monitoring.Step;

/** How many of the schools have come to each step: the answer to the head's three questions in one line. */
class StepsSummary extends Div {

    StepsSummary(List<SchoolStep> schools) {
        addClassName("v-figures");
        for (var step : Step.values()) {
            var reached = schools.stream().filter(it -> it.reached(step)).count();
            var number = new Div(getTranslation("monitoring.steps.of", reached, schools.size()));
            number.addClassNames("v-num", "is-sm");
            var words = new Span(getTranslation("monitoring.steps.column." + step));
            words.addClassNames("v-muted", "v-sm");
            add(new Div(words, number));
        }
    }
}
