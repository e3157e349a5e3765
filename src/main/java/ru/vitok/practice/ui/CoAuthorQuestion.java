package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.practice.Practice;
import ru.vitok.practice.authors.CoAuthorship;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** «Вас зовут в соавторы»: yes, with or without consent to the publication yet, or no. */
class CoAuthorQuestion extends Card {

    final Checkbox consent = new Checkbox(getTranslation("practice.authors.consent"));

    CoAuthorQuestion(Practice practice, String author, CoAuthorship mine, Runnable changed) {
        var steps = new Div(
                Buttons.primary(getTranslation("practice.authors.agree"), "check", () -> {
                    mine.agree(practice.id(), consent.getValue());
                    Toast.done(getTranslation("practice.authors.agree.done"));
                    changed.run();
                }),
                Buttons.quiet(getTranslation("practice.authors.decline"), "x", () -> {
                    mine.leave(practice.id());
                    Toast.done(getTranslation("practice.authors.decline.done"));
                    UI.getCurrent().navigate("practices/mine");
                }));
        steps.addClassName("v-actions");
        add(
                new H2(getTranslation("practice.authors.question.title")),
                new Paragraph(getTranslation(
                        practice.published() == null
                                ? "practice.authors.question"
                                : "practice.authors.question.published",
                        author)),
                consent,
                steps);
        addClassNames("v-stack", "v-no-print");
    }
}
