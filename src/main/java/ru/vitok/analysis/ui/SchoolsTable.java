package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.FieldSchool;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.PlainTable.Figure;

/** Schools in alphabetical order; never ordered by results. */
class SchoolsTable extends Composite<Div> {

    private static final String PREFIX = "analysis.schools.";
    /** Of many schools a phone shows these first. */
    private static final int SHOWN = 6;

    SchoolsTable(List<FieldSchool> schools, Formats formats) {
        var table = new PlainTable(
                        getTranslation(PREFIX + "caption"),
                        PREFIX + "name",
                        PREFIX + "n",
                        PREFIX + "percent",
                        PREFIX + "mark")
                .figures();
        schools.forEach(it -> row(table, it, formats));
        table.shortened(SHOWN, getTranslation("analysis.schools.all", schools.size()));
        table.addClassName("is-tall");
        var note = new Paragraph(getTranslation(PREFIX + "note"));
        note.addClassNames("v-muted", "v-sm");
        getContent().add(table, note);
    }

    private void row(PlainTable table, FieldSchool school, Formats formats) {
        var n = school.n();
        var percent = school.percent();
        var name = new Span(school.name());
        if (n == null || percent == null) {
            table.row(
                    name,
                    new Figure(getTranslation(PREFIX + "few")),
                    new Figure(getTranslation(PREFIX + "hidden")),
                    Chip.of(getTranslation(PREFIX + "few-words")));
        } else {
            table.row(
                    name,
                    new Figure(String.valueOf(n)),
                    new Figure(formats.decimal(percent, Locales.of(this))),
                    mark(school.below()));
        }
    }

    private Component mark(@Nullable Boolean below) {
        if (below == null) {
            return Chip.of(getTranslation(PREFIX + "unjudged"));
        }
        return below
                ? Chip.of(getTranslation(PREFIX + "below"), Chip.Tone.BAD)
                : Chip.of(getTranslation(PREFIX + "within"));
    }
}
