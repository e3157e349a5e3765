package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** A table of words and numbers that scrolls sideways on a phone. */
class PlainTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    PlainTable(String caption, String... headers) {
        table.addClassName("v-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("v-visually-hidden");
        var row = table.getHead().addRow();
        for (var header : headers) {
            var cell = row.addHeaderCell();
            cell.setText(header);
            cell.getElement().setAttribute("scope", "col");
        }
        getContent().addClassName("v-scroll");
        getContent().add(table);
    }

    /** Texts become text, components stay what they are. */
    void row(Object... cells) {
        var row = table.getBody().addRow();
        for (var content : cells) {
            var cell = row.addDataCell();
            if (content instanceof Number || content instanceof Figure) {
                cell.addClassName("n");
            }
            cell.add(content instanceof Component component ? component : new Text(String.valueOf(content)));
        }
    }

    /** A number already in words, set right like numbers. */
    record Figure(String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
