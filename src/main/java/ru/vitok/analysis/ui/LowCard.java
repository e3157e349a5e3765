package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import ru.vitok.analysis.LowResultRow;
import ru.vitok.analysis.LowResultRule;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** The early warning of low results: schools in alphabetical order with the procedures that are low. */
class LowCard extends Div {

    private static final String PREFIX = "analysis.low.";

    private final Formats formats;

    LowCard(List<LowResultRow> rows, LowResultRule rule, Formats formats) {
        this.formats = formats;
        addClassName("v-stack");
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation(PREFIX + "none")));
        } else {
            var table = new PlainTable(
                            getTranslation(PREFIX + "title"),
                            "analysis.signs.column.school",
                            PREFIX + "column.procedures")
                    .stacked();
            rows.forEach(it -> table.row(it.name(), procedures(it)));
            add(table);
        }
        muted(getTranslation(
                PREFIX + "rule",
                formats.percent(rule.share(), Locales.of(this)),
                rule.procedures(),
                rule.both() ? "both" : "one",
                rule.years(),
                rule.least()));
        muted(getTranslation(PREFIX + "note"));
    }

    private void muted(String words) {
        var note = new Paragraph(words);
        note.addClassNames("v-muted", "v-sm");
        add(note);
    }

    private Div procedures(LowResultRow row) {
        var lines = new Div();
        row.procedures().forEach(it -> lines.add(new Div(words(it))));
        return lines;
    }

    private String words(LowResultRow.Procedure it) {
        var test = getTranslation(
                "analysis.federal.test",
                getTranslation("assessment.procedure." + it.procedure().toLowerCase(Locale.ROOT)),
                it.subject(),
                it.grade());
        var share = it.share();
        return share == null
                ? getTranslation(PREFIX + "withheld", test)
                : getTranslation(PREFIX + "share", test, formats.percent(share, Locales.of(this)), it.n());
    }
}
