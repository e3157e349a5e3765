package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import ru.vitok.assessment.MappingSheet;

/** The first rows of a file as they stand in its stored copy. */
final class MappingRowsTable {

    private MappingRowsTable() {}

    static Component of(Component page, MappingSheet sheet) {
        var table = new NativeTable();
        table.addClassName("v-table");
        table.setCaptionText(page.getTranslation("assessment.mapping.rows"));
        table.getCaption().addClassName("v-visually-hidden");
        var head = table.getHead().addRow();
        for (var column : sheet.columns()) {
            var cell = head.addHeaderCell();
            cell.setText(column.caption().isEmpty() ? column.letter() : column.letter() + " · " + column.caption());
            cell.getElement().setAttribute("scope", "col");
        }
        for (var row : sheet.rows()) {
            var line = table.getBody().addRow();
            row.forEach(it -> line.addDataCell().setText(it));
        }
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
