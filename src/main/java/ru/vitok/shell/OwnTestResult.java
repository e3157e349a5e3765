package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.assessment.OwnTest;
import ru.vitok.assessment.OwnTestPart;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.PlainTable;

/** One year's test: what was got of how much, by how many tasks, and how far that can be trusted. */
class OwnTestResult extends Div {

    private static final String PREFIX = "assessment.own-test.";

    OwnTestResult(OwnTest test) {
        var title = test.year() + " · " + test.subject();
        add(new H3(title), table(title, "assessment.voices.column.block", test.blocks()));
        if (!test.elements().isEmpty()) {
            add(table(title + ". " + getTranslation(PREFIX + "elements"), PREFIX + "element", test.elements()));
        }
    }

    private PlainTable table(String title, String what, List<OwnTestPart> parts) {
        var table = new PlainTable(
                        title, what, PREFIX + "share", PREFIX + "points", PREFIX + "tasks", PREFIX + "precision")
                .stacked();
        parts.forEach(it -> table.row(
                name(it),
                new PlainTable.Figure(getTranslation("assessment.voices.percent", Math.round(it.percent()))),
                points(it),
                it.tasks() == null ? "" : String.valueOf(it.tasks()),
                precision(it)));
        return table;
    }

    private String name(OwnTestPart part) {
        var element = part.element();
        return element == null ? getTranslation("assessment.block." + part.block()) : element;
    }

    private String points(OwnTestPart part) {
        var points = part.points();
        var most = part.most();
        return points == null || most == null ? "" : getTranslation(PREFIX + "of", points, most);
    }

    private Component precision(OwnTestPart part) {
        var interval = part.interval();
        if (part.few()) {
            return Chip.of(getTranslation(PREFIX + "few"), Chip.Tone.WARN);
        }
        if (interval != null) {
            return new Span(
                    getTranslation(PREFIX + "between", Math.round(interval.low()), Math.round(interval.high())));
        }
        var why = part.tasks() == null ? "no-tasks" : part.onePoint() == null ? "no-points" : "many-points";
        var words = new Span(getTranslation(PREFIX + why));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }
}
