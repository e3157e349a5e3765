package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.search.Demand;
import ru.vitok.search.words.SearchWords;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** What was looked for and not found, each a touch away from a line of its own. */
class MissedCard extends Div {

    private static final int SHOWN = 8;

    private final SearchWords words;
    private final WordForm form;
    private final Div list = new Div();

    MissedCard(SearchWords words, WordForm form) {
        this.words = words;
        this.form = form;
        var about = new Paragraph(getTranslation("search.words.missed.sub"));
        about.addClassNames("v-muted", "v-sm");
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        add(new Card(getTranslation("search.words.missed"), about, list));
    }

    void show() {
        list.removeAll();
        var missed = words.missed(SHOWN);
        setVisible(!missed.isEmpty());
        missed.forEach(it -> list.add(line(it)));
    }

    private Div line(Demand demand) {
        var times = new Span(getTranslation("search.words.missed.times", demand.times()));
        times.addClassNames("v-muted", "v-sm");
        var asked = new Div(new Span(demand.words() + " "), times);
        var explain = Buttons.quiet(getTranslation("search.words.explain"), "plus", () -> form.explain(demand.words()));
        explain.getElement().setAttribute("aria-label", getTranslation("search.words.explain-of", demand.words()));
        var line = new Div(asked, explain);
        line.addClassNames("v-list-item", "v-between");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }
}
