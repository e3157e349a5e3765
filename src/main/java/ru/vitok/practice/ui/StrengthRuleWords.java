package ru.vitok.practice.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ru.vitok.practice.trial.Certainty;

/** By which rule the strength of evidence is reckoned, on a click. */
class StrengthRuleWords extends Details {

    StrengthRuleWords() {
        setSummaryText(getTranslation("practice.strength.how"));
        var steps = new UnorderedList();
        for (var it : Certainty.values()) {
            steps.add(new ListItem(getTranslation("practice.certainty." + it) + ": "
                    + getTranslation("practice.certainty.rule." + it)));
        }
        add(steps, new Paragraph(getTranslation("practice.strength.rule")));
        addClassNames("v-sm", "v-no-print");
    }
}
