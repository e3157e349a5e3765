package ru.vitok.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.IntStream;
import ru.vitok.uikit.Card;

/** What a note holds, and what it never does. */
class InsideCard extends Card {

    private static final int POINTS = 5;

    InsideCard() {
        add(new H2(getTranslation("report.page.inside")));
        var list = new UnorderedList();
        IntStream.rangeClosed(1, POINTS)
                .forEach(it -> list.add(new ListItem(getTranslation("report.page.inside." + it))));
        list.addClassName("v-sm");
        var never = new Paragraph(getTranslation("report.page.inside.never"));
        never.addClassNames("v-muted", "v-sm");
        add(list, never);
    }
}
