package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRemark;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.review.RoundState;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** A methodist decides alone: without reviewers, or over their heads and then with a reason. */
class DecisionCard extends Card {

    final TextArea answer;

    DecisionCard(Practice practice, PracticeReview review, Optional<RoundState> round, boolean mainStep) {
        var overReviewers = round.isPresent();
        addClassName("v-stack");
        answer = new TextArea(getTranslation(overReviewers ? "practice.decide.reason" : "practice.review.words"));
        answer.setHelperText(getTranslation("practice.review.words.hint"));
        answer.setMaxLength(PracticeRemark.WORDS_MAX);
        answer.setMinRows(3);
        answer.setWidthFull();
        var publish =
                Buttons.quiet(getTranslation("practice.review.publish"), "check", () -> publish(practice, review));
        publish.setClassName("is-primary", mainStep && !overReviewers);
        var buttons = new Div(
                publish,
                Buttons.quiet(getTranslation("practice.review.back"), "undo-2", () -> {
                    review.sendBack(practice.id(), answer.getValue());
                    done("practice.review.done.back");
                }),
                Buttons.quiet(getTranslation("practice.review.reject"), "x", () -> {
                    review.reject(practice.id(), answer.getValue());
                    done("practice.review.done.rejected");
                }));
        buttons.addClassName("v-actions");
        var hint = new Paragraph(
                getTranslation(round.map(it -> "practice.decide.hint." + it).orElse("practice.decide.alone")));
        hint.addClassNames("v-muted", "v-sm");
        add(new H2(getTranslation("practice.decide.title")), hint);
        add(answer, buttons);
    }

    private void publish(Practice practice, PracticeReview review) {
        review.publish(practice.id(), answer.getValue());
        done("practice.review.done.published");
    }

    private void done(String key) {
        Toast.done(getTranslation(key));
        UI.getCurrent().navigate(PracticePaths.REVIEW);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
