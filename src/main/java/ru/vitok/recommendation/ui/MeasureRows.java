package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.uikit.Buttons;

/** Measures being written, one row each. */
class MeasureRows extends Composite<Div> {

    final List<MeasureRow> rows = new ArrayList<>();
    private final Div list = new Div();

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
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private void more() {
        if (rows.size() < RecommendationDraft.MEASURES_MAX) {
            var row = new MeasureRow();
            rows.add(row);
            list.add(row);
        }
    }
}
