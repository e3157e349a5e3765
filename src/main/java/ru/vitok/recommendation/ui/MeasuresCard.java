package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** What is to be done, by when and by whom. */
class MeasuresCard extends Card {

    MeasuresCard(Recommendation it, Formats formats) {
        add(new H2(getTranslation("recommendation.page.measures")));
        var list = new Div();
        list.addClassName("v-list");
        for (var measure : it.measures()) {
            var due = getTranslation("recommendation.list.due", formats.day(measure.due(), getLocale()));
            var facts = new Div(measure.responsible().isBlank() ? due : due + " · " + measure.responsible());
            facts.addClassNames("v-muted", "v-sm");
            var item = new Div(new Paragraph(measure.text()), facts);
            item.addClassName("v-list-item");
            list.add(item);
        }
        add(list);
    }
}
