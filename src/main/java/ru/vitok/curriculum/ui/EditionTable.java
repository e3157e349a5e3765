package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.PlainTable;

/** Editions line by line: for which years, how many tasks and points, whose. */
class EditionTable extends Composite<Div> {

    EditionTable(List<EditionRow> rows) {
        var table = new PlainTable(
                        getTranslation("curriculum.editions.title"),
                        "curriculum.editions.work",
                        "curriculum.editions.years",
                        "curriculum.editions.tasks",
                        "curriculum.editions.max",
                        "curriculum.editions.origin",
                        "curriculum.editions.state")
                .stacked();
        rows.forEach(it -> table.row(
                new Anchor("/" + CurriculumPaths.edition(it.id()), EditionWords.title(this, it)),
                EditionWords.years(this, it.fromYear(), it.toYear()),
                it.tasks(),
                it.max(),
                EditionWords.origin(this, it.origin()),
                state(it)));
        getContent().add(table);
    }

    private Span state(EditionRow row) {
        return row.standing()
                ? Chip.of(getTranslation("curriculum.state.standing"), Chip.Tone.OK)
                : Chip.of(getTranslation("curriculum.state.replaced"));
    }
}
