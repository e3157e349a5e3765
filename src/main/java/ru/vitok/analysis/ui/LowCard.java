package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.vitok.analysis.LowResultRow;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** The early warning of low results: schools in alphabetical order with the procedures that are low. */
class LowCard extends Div {

    private static final String PREFIX = "analysis.low.";

    private final Formats formats;

    LowCard(List<LowResultRow> rows, Formats formats) {
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
            rows.forEach(it -> table.row(
                    it.name(), it.procedures().stream().map(this::words).collect(Collectors.joining("; "))));
            add(table);
        }
        var note = new Paragraph(getTranslation(PREFIX + "note"));
        note.addClassNames("v-muted", "v-sm");
        add(note);
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
