package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.monitoring.SchoolStep;
import ru.vitok.monitoring.Step;
import ru.vitok.uikit.Icon;

/**
 * Schools in alphabetical order and what each did, every cell a link to the things behind it; no results in it. On a
 * phone each school becomes a small card of its steps.
 */
class StepsTable extends Div {

    private final int year;

    StepsTable(List<SchoolStep> schools, int year) {
        this.year = year;
        var table = new NativeTable();
        table.addClassNames("v-table", "is-stacked", "v-steps-table");
        var head = new NativeTableRow(column("school"));
        for (var step : Step.values()) {
            head.add(column(step.name()));
        }
        table.getHead().add(head);
        schools.forEach(it -> table.getBody().add(row(it)));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("monitoring.steps.title"));
        add(scroll);
    }

    private NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(getTranslation("monitoring.steps.column." + name));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(SchoolStep school) {
        var name = new NativeTableHeaderCell(school.name());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        for (var step : Step.values()) {
            var cell = cell(school, step);
            cell.getElement().setAttribute("data-label", getTranslation("monitoring.steps.column." + step));
            row.add(cell);
        }
        if (Arrays.stream(Step.values()).allMatch(it -> school.things(it).isEmpty())) {
            row.addClassName("is-idle");
        }
        return row;
    }

    /** One thing is opened at once, several on the school's page. */
    private NativeTableCell cell(SchoolStep school, Step step) {
        var things = school.things(step);
        if (things.isEmpty()) {
            var none = new Span(getTranslation("monitoring.steps.not-yet"));
            none.addClassNames("v-muted", "v-sm");
            return new NativeTableCell(none);
        }
        var path = things.size() == 1 ? things.getFirst().path() : MonitoringPaths.school(school.school(), year, step);
        var link = new Anchor("/" + path, Icon.of("check"));
        link.add(getTranslation("monitoring.steps.things." + step, things.size()));
        link.addClassNames("v-chip", "is-ok");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        school.name() + ", " + getTranslation("monitoring.steps.column." + step) + ": "
                                + getTranslation("monitoring.steps.things." + step, things.size()));
        return new NativeTableCell(link);
    }
}
