package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import ru.vitok.monitoring.SchoolStep;

/** Schools in alphabetical order and what each did; no results in it. */
class StepsTable extends Div {

    StepsTable(List<SchoolStep> schools) {
        var analysed = schools.stream().filter(SchoolStep::analysed).count();
        var discussed = schools.stream().filter(SchoolStep::discussed).count();
        var helped = schools.stream().filter(it -> it.helped() > 0).count();
        add(new Paragraph(getTranslation("monitoring.steps.summary", schools.size(), analysed, discussed, helped)));
        var table = new NativeTable();
        table.addClassName("v-table");
        var head = new NativeTableRow();
        for (var column : List.of("school", "analysed", "discussed", "done")) {
            var cell = new NativeTableHeaderCell(getTranslation("monitoring.steps.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        schools.forEach(it -> table.getBody().add(row(it)));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        add(scroll);
    }

    private NativeTableRow row(SchoolStep school) {
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(school.name()),
                new NativeTableCell(yes(school.analysed())),
                new NativeTableCell(yes(school.discussed())),
                new NativeTableCell(
                        school.helped() == 0 ? yes(false) : getTranslation("monitoring.steps.done", school.helped())));
        return row;
    }

    private String yes(boolean done) {
        return getTranslation(done ? "monitoring.steps.yes" : "monitoring.steps.not-yet");
    }
}
