package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** A recommendation in the list: a school sees its own answer, the municipality how many have answered. */
class RecommendationItem extends Div {

    private static final int RING = 34;

    RecommendationItem(Recommendation it, RingState ring, Municipality here, Formats formats, LocalDate today) {
        addClassName("v-list-item");
        var link = new Anchor("/" + RecommendationPaths.page(it.id()), it.title());
        var title = new Div(new Ring(ring, here, RING), new H2(link));
        title.addClassNames("v-row", "is-nowrap");
        var chips = new Div();
        chips.addClassName("v-chips");
        if (it.overdue(today) > 0) {
            chips.add(Chip.of(getTranslation("recommendation.overdue", it.overdue(today)), Chip.Tone.BAD));
        }
        if (it.addressees().size() == 1) {
            chips.add(StatusChip.of(it.addressees().getFirst()));
        }
        var head = new Div(title, chips);
        head.addClassName("v-between");
        var settled = it.addressees().size() == 1
                ? it.addressees().getFirst().name()
                : getTranslation(
                        "recommendation.list.settled",
                        it.settled(),
                        it.addressees().size());
        var facts = new Span(
                getTranslation("recommendation.list.due", formats.day(it.due(), getLocale())) + " · " + settled);
        facts.addClassNames("v-muted", "v-sm");
        add(head, facts);
    }
}
