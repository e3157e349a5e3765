package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.FieldSchool;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Schools in alphabetical order; never ordered by results. */
class SchoolsTable extends Div {

    SchoolsTable(List<FieldSchool> schools, Formats formats) {
        var table = new NativeTable();
        table.addClassName("v-table");
        var head = new NativeTableRow();
        head.add(
                head("analysis.schools.name", false),
                head("analysis.schools.n", true),
                head("analysis.schools.percent", true),
                head("analysis.schools.mark", false));
        table.getHead().add(head);
        schools.forEach(it -> table.getBody().add(row(it, formats)));
        var scroll = new Div(table);
        scroll.addClassNames("v-scroll", "is-tall");
        var note = new Paragraph(getTranslation("analysis.schools.note"));
        note.addClassNames("v-muted", "v-sm");
        add(scroll, note);
    }

    private NativeTableHeaderCell head(String key, boolean number) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        if (number) {
            cell.addClassName("n");
        }
        return cell;
    }

    private NativeTableRow row(FieldSchool school, Formats formats) {
        var row = new NativeTableRow();
        var n = school.n();
        var percent = school.percent();
        row.add(new NativeTableCell(school.name()));
        if (n == null || percent == null) {
            row.add(
                    number(getTranslation("analysis.schools.few")),
                    number(getTranslation("analysis.schools.hidden")),
                    cell(Chip.of(getTranslation("analysis.schools.few-words"))));
        } else {
            row.add(
                    number(String.valueOf(n)),
                    number(formats.decimal(percent, Locales.of(this))),
                    cell(mark(school.below())));
        }
        return row;
    }

    private Component mark(@Nullable Boolean below) {
        if (below == null) {
            return Chip.of(getTranslation("analysis.schools.unjudged"));
        }
        return below
                ? Chip.of(getTranslation("analysis.schools.below"), Chip.Tone.BAD)
                : Chip.of(getTranslation("analysis.schools.within"));
    }

    private static NativeTableCell number(String words) {
        var cell = cell(new Span(words));
        cell.addClassName("n");
        return cell;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}
