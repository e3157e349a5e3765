package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRow;
import ru.vitok.uikit.Card;

/** Where a reader goes on: other practices on the same. */
class SimilarCard extends Card {

    static final int MOST = 4;

    SimilarCard(List<PracticeRow> practices) {
        addClassName("v-no-print");
        var list = new Div();
        list.addClassName("v-list");
        practices.forEach(it -> {
            var by = new Span(getTranslation("practice.adapt.by", it.author(), it.organisation()));
            by.addClassNames("v-muted", "v-sm");
            var item = new Div(new Div(new Anchor("/" + PracticePaths.page(it.id()), it.title())), by);
            item.addClassName("v-list-item");
            list.add(item);
        });
        add(new H2(getTranslation("practice.similar.title")), list);
    }
}
