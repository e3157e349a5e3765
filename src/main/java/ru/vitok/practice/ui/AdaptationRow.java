package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRow;

/** The other practice, whose it is, and the way to see both side by side. */
class AdaptationRow extends Div {

    AdaptationRow(PracticeRow other, UUID version) {
        var by = new Paragraph(getTranslation("practice.adapt.by", other.author(), other.organisation()));
        by.addClassNames("v-muted", "v-sm");
        var compare = new Anchor("/" + PracticePaths.source(version), getTranslation("practice.adapt.compare"));
        compare.addClassNames("v-sm", "v-no-print");
        add(new Anchor("/" + PracticePaths.page(other.id()), other.title()), by, compare);
    }
}
