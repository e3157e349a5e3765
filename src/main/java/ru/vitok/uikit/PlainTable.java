package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A table of words and figures; its headers are keys of texts. On a phone it scrolls sideways if it is not stacked. */
public class PlainTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<NativeTableHeaderCell> headers = new ArrayList<>();
    private boolean numbered;

    /** A figure already in words, set right like a number. */
    public record Figure(String words) {}

    /** @param caption in words; read aloud, not shown */
    public PlainTable(String caption, String... keys) {
        table.addClassName("v-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("v-visually-hidden");
        var row = table.getHead().addRow();
        for (var key : keys) {
            head(row, getTranslation(key));
        }
        addClassName("v-scroll");
        add(table);
    }

    /** One more column, its header in words: a year, a name. */
    public PlainTable column(String words) {
        head(table.getHead().getRow(0).orElseThrow(), words);
        return this;
    }

    private void head(NativeTableRow row, String words) {
        var cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
        headers.add(cell);
    }

    /** On a phone every row becomes a small card instead of scrolling sideways; for tables of words. */
    public PlainTable stacked() {
        table.addClassName("is-stacked");
        return this;
    }

    /** Stacked, and on a phone the figures of a row stand beside each other, each below its name. */
    public PlainTable figures() {
        table.addClassName("is-figures");
        return stacked();
    }

    /** The same of rows that are known by a number, which says nothing without its name. */
    public PlainTable numbered() {
        numbered = true;
        return figures();
    }

    /** Stacked, and on a phone its cells need no names beside them: they tell by themselves what they are. */
    public PlainTable compact() {
        table.addClassName("is-compact");
        return stacked();
    }

    /** The first column is of names, which stay readable beside many columns of figures. */
    public PlainTable named() {
        table.addClassName("is-named");
        return this;
    }

    /**
     * On a phone only the first of the rows are shown, and a button brings the others; to be said when all of them are
     * there.
     */
    public PlainTable shortened(int shown, String words) {
        var rows = table.getBody().getRows();
        if (rows.size() <= shown) {
            return this;
        }
        rows.subList(shown, rows.size()).forEach(it -> it.addClassName("is-later"));
        table.addClassName("is-short");
        var rest = Buttons.quiet(words, "chevron-down", () -> table.removeClassName("is-short"));
        rest.addClassName("v-rest");
        rest.addClickListener(_ -> {
            rest.setVisible(false);
            // whoever came by keyboard goes on where the list does
            table.getElement().executeJs("this.querySelector('tr.is-later a')?.focus()");
        });
        add(rest);
        return this;
    }

    /** Components stay what they are, figures and numbers are set right, anything else becomes text. */
    public void row(Object... cells) {
        var row = table.getBody().addRow();
        for (var column = 0; column < cells.length; column++) {
            var cell = row.addDataCell();
            var content = cells[column];
            if (column > 0 || numbered) {
                cell.getElement().setAttribute("data-label", headers.get(column).getText());
            }
            if (content instanceof Component component) {
                cell.add(component);
            } else if (content instanceof Figure || content instanceof Number) {
                cell.addClassName("n");
                headers.get(column).addClassName("n");
                cell.add(new Text(content instanceof Figure figure ? figure.words() : content.toString()));
            } else {
                cell.add(new Text(String.valueOf(content)));
            }
        }
    }

    /** A row that has words instead of figures: they take the place of all its other cells. */
    public void note(Component name, String words) {
        var row = table.getBody().addRow();
        row.addDataCell().add(name);
        var cell = row.addDataCell();
        cell.setColspan(headers.size() - 1);
        cell.addClassName("v-muted");
        cell.add(new Text(words));
    }
}
