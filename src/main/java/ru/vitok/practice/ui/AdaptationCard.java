package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRow;
import ru.vitok.uikit.Card;

/** Where a practice comes from, or what colleagues made of it; either way one click, and one more to see both side by side. */
class AdaptationCard extends Card {

    private AdaptationCard(String heading) {
        addClassName("v-stack");
        add(new H2(heading));
    }

    static AdaptationCard from(UUID practice, List<PracticeRow> source) {
        var card = new AdaptationCard(card("practice.adapt.source"));
        source.forEach(it -> card.add(card.row(it, practice)));
        if (source.isEmpty()) {
            card.add(card.muted(card.getTranslation("practice.adapt.source.gone")));
        }
        return card;
    }

    static AdaptationCard made(List<PracticeRow> versions) {
        var card = new AdaptationCard(card("practice.adapt.versions"));
        versions.forEach(it -> card.add(card.row(it, it.id())));
        return card;
    }

    private static String card(String key) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key);
    }

    private Div row(PracticeRow other, UUID version) {
        var compare = new Anchor("/" + PracticePaths.source(version), getTranslation("practice.adapt.compare"));
        compare.addClassNames("v-sm", "v-no-print");
        return new Div(
                new Anchor("/" + PracticePaths.page(other.id()), other.title()),
                muted(getTranslation("practice.adapt.by", other.author(), other.organisation())),
                compare);
    }

    private Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
