package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.List;

/** A table of words and figures that scrolls sideways on a phone; its headers are keys. */
class PlainRows extends Div {

    private final NativeTable table = new NativeTable();
    private final List<NativeTableHeaderCell> headers = new ArrayList<>();

    /** A figure already in words, set right. */
    record Figure(String words) {}

    PlainRows(String caption, String... keys) {
        table.addClassName("v-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("v-visually-hidden");
        var row = table.getHead().addRow();
        for (var key : keys) {
            var cell = row.addHeaderCell();
            cell.setText(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            headers.add(cell);
        }
        addClassName("v-scroll");
        add(table);
    }

    void row(Object... cells) {
        var row = table.getBody().addRow();
        for (var column = 0; column < cells.length; column++) {
            var cell = row.addDataCell();
            var content = cells[column];
            switch (content) {
                case Component component -> cell.add(component);
                case Figure figure -> {
                    cell.addClassName("n");
                    headers.get(column).addClassName("n");
                    cell.add(new Text(figure.words()));
                }
                default -> cell.add(new Text(String.valueOf(content)));
            }
        }
    }
}
