package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.uikit.Buttons;

/** Measures being written, one row each. */
class MeasureRows extends Composite<Div> {

    private static final String ROW = "\u001e";
    private static final String CELL = "\u001f";

    final List<MeasureRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private Runnable typed = () -> {};

    MeasureRows() {
        list.addClassName("v-stack");
        getContent().addClassName("v-stack");
        getContent()
                .add(
                        list,
                        new Div(Buttons.quiet(getTranslation("recommendation.form.add-measure"), "plus", this::more)));
        more();
    }

    List<Measure> read() {
        return rows.stream()
                .filter(row -> !row.empty())
                .map(MeasureRow::measure)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Fills the first row, where nothing is written there yet. */
    void begin(String text, String due, String responsible) {
        if (rows.getFirst().empty()) {
            rows.getFirst().fill(text, due, responsible);
        }
    }

    void whenTyped(Runnable keep) {
        typed = keep;
        rows.forEach(it -> it.whenTyped(keep));
    }

    String typed() {
        return rows.stream()
                .filter(row -> !row.empty())
                .map(row -> String.join(CELL, row.typed()))
                .collect(Collectors.joining(ROW));
    }

    void restore(String kept) {
        rows.clear();
        list.removeAll();
        for (var line : kept.split(ROW)) {
            var cells = line.split(CELL, -1);
            more();
            if (cells.length == 3 && rows.size() <= RecommendationDraft.MEASURES_MAX) {
                rows.getLast().fill(cells[0], cells[1], cells[2]);
            }
        }
    }

    private void more() {
        if (rows.size() < RecommendationDraft.MEASURES_MAX) {
            var row = new MeasureRow();
            row.whenTyped(typed);
            rows.add(row);
            list.add(row);
        }
    }
}
