package ru.vitok.practice.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ru.vitok.practice.review.Rubric;
import ru.vitok.uikit.Card;

/** By what reviewers judge, for whoever wants to know beforehand. */
class RubricCard extends Card {

    RubricCard(Rubric rubric) {
        var list = new UnorderedList();
        rubric.criteria().forEach(it -> {
            var title = it.weight() == 1
                    ? it.title(getLocale())
                    : getTranslation("practice.rubric.weighted", it.title(getLocale()), it.weight());
            var item = new ListItem(
                    new com.vaadin.flow.component.html.Span(title + ". "), new CriterionHint(it, getLocale()));
            if (it.must()) {
                item.add(new Div(getTranslation("practice.rubric.must")));
            }
            list.add(item);
        });
        list.addClassName("v-sm");
        var rule = new Paragraph(getTranslation("practice.rubric.rule", rubric.pass(), rubric.most(), rubric.apart()));
        rule.addClassNames("v-muted", "v-sm");
        add(new Details(getTranslation("practice.rubric.title"), new Div(list, rule)));
    }
}
