package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** A table of words and figures that scrolls sideways on a phone; its headers are keys. */
class PlainRows extends Div {

    private final NativeTable table = new NativeTable();

    /** A figure already in words, set right. */
    record Figure(String words) {}

    PlainRows(String caption, String... headers) {
        table.addClassName("v-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("v-visually-hidden");
        var row = table.getHead().addRow();
        for (var header : headers) {
            var cell = row.addHeaderCell();
            cell.setText(getTranslation(header));
            cell.getElement().setAttribute("scope", "col");
        }
        addClassName("v-scroll");
        add(table);
    }

    void row(Object... cells) {
        var row = table.getBody().addRow();
        for (var content : cells) {
            var cell = row.addDataCell();
            switch (content) {
                case Component component -> cell.add(component);
                case Figure figure -> {
                    cell.addClassName("n");
                    cell.add(new Text(figure.words()));
                }
                default -> cell.add(new Text(String.valueOf(content)));
            }
        }
    }
}
