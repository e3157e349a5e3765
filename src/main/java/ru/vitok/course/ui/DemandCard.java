package ru.vitok.course.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import ru.vitok.assessment.WishRow;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PlainTable;

/** What teachers ask for in questionnaires, for the office that plans the courses. */
class DemandCard extends Card {

    DemandCard(List<WishRow> wishes) {
        addClassName("v-section");
        var words = new Paragraph(getTranslation("course.demand.words"));
        words.addClassNames("v-muted", "v-sm");
        var table = new PlainTable(
                        getTranslation("course.demand.title"),
                        "course.demand.subject",
                        "course.demand.topic",
                        "course.demand.persons")
                .stacked();
        wishes.forEach(it -> table.row(
                it.subject() == null ? getTranslation("course.demand.no-subject") : it.subject(),
                it.topic() == null ? getTranslation("course.demand.any") : it.topic(),
                new PlainTable.Figure(
                        it.persons() == null
                                ? getTranslation("course.demand.few")
                                : it.persons().toString())));
        add(new H2(getTranslation("course.demand.title")), words, table);
    }
}
