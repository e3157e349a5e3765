package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import ru.vitok.analysis.Standing;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.PlainTable.Figure;

/** Task by task beside others; only what chance does not explain is called lower or higher. */
class ComparisonTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.beside.";

    ComparisonTable(List<TaskComparison> rows, Formats formats) {
        var language = Locales.of(this);
        var table = new PlainTable(
                        getTranslation(PREFIX + "caption"),
                        PREFIX + "task",
                        "analysis.marks.column.works",
                        PREFIX + "own",
                        PREFIX + "others",
                        PREFIX + "difference",
                        PREFIX + "standing")
                .numbered();
        for (var it : rows) {
            var difference = it.difference();
            table.row(
                    it.number(),
                    new Figure(formats.count(it.n(), language)),
                    new Figure(formats.decimal(it.percent(), language)),
                    new Figure(formats.decimal(it.others(), language)),
                    new Figure(getTranslation(
                            "analysis.marks.with-interval",
                            formats.signed(difference.value(), language),
                            formats.decimal(difference.low(), language),
                            formats.decimal(difference.high(), language))),
                    Chip.of(getTranslation(PREFIX + it.word()), tone(it.standing())));
        }
        getContent().add(TaskCards.shortened(table, rows.size()));
    }

    private static Chip.Tone tone(Standing standing) {
        return switch (standing) {
            case LOWER -> Chip.Tone.WARN;
            case HIGHER -> Chip.Tone.OK;
            case WITHIN, FEW -> Chip.Tone.PLAIN;
        };
    }
}
