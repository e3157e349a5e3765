package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import ru.vitok.practice.PracticeRow;
import ru.vitok.uikit.Card;

/** Where a practice comes from, or what colleagues made of it; either way one click, and one more to see both side by side. */
class AdaptationCard extends Card {

    private AdaptationCard(String heading) {
        addClassName("v-stack");
        add(new H2(UI.getCurrent().getTranslation(heading)));
    }

    static AdaptationCard from(UUID practice, List<PracticeRow> source) {
        var card = new AdaptationCard("practice.adapt.source");
        source.forEach(it -> card.add(new AdaptationRow(it, practice)));
        if (source.isEmpty()) {
            var gone = new Paragraph(card.getTranslation("practice.adapt.source.gone"));
            gone.addClassNames("v-muted", "v-sm");
            card.add(gone);
        }
        return card;
    }

    static AdaptationCard made(List<PracticeRow> versions) {
        var card = new AdaptationCard("practice.adapt.versions");
        versions.forEach(it -> card.add(new AdaptationRow(it, it.id())));
        return card;
    }
}
