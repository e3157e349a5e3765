package ru.vitok.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.people.AreaChange;
import ru.vitok.people.WorkArea;
import ru.vitok.uikit.Buttons;

/** The municipality's areas, each renamed or taken away in its own row. */
class AreaRows extends Div {

    final List<AreaRow> rows = new ArrayList<>();

    private final Div list = new Div();

    AreaRows() {
        var hint = new Paragraph(getTranslation("people.settings.areas.hint"));
        hint.addClassNames("v-muted", "v-sm");
        list.addClassName("v-stack");
        var more = Buttons.quiet(getTranslation("people.settings.area.add"), "plus", () -> {
            var row = new AreaRow(null);
            append(row);
            row.name.focus();
        });
        var actions = new Div(more);
        actions.addClassName("v-actions");
        addClassName("v-stack");
        add(hint, list, actions);
    }

    void show(List<WorkArea> areas) {
        rows.clear();
        list.removeAll();
        areas.forEach(it -> append(new AreaRow(it)));
    }

    List<AreaChange> changes() {
        return rows.stream().map(AreaRow::change).toList();
    }

    private void append(AreaRow row) {
        rows.add(row);
        list.add(row);
    }
}
