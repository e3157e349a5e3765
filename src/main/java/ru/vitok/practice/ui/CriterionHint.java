package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import ru.vitok.practice.review.Rubric;

/** What a criterion asks for and, where its writers said so, what each number of points means. */
class CriterionHint extends Span {

    CriterionHint(Rubric.Criterion criterion, Locale language) {
        add(criterion.hint(language));
        for (int points = 0; points < criterion.levels().size(); points++) {
            if (!criterion.levels().get(points).isBlank()) {
                add(new Div(getTranslation(
                        "practice.rubric.level", points, criterion.levels().get(points))));
            }
        }
    }
}
