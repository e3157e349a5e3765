package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vitok.assessment.LowIndex;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** The region's index beside what the portal's own rule says; in alphabetical order, never by value. */
class LowIndexCard extends Div {

    private static final String PREFIX = "analysis.low-index.";

    private final Formats formats;

    /** @param warned codes of schools for which the portal's own rule speaks in the year of the page */
    LowIndexCard(List<LowIndex> rows, Set<String> warned, int year, Formats formats) {
        this.formats = formats;
        addClassName("v-stack");
        var table = new PlainTable(
                        getTranslation(PREFIX + "title"),
                        "analysis.signs.column.school",
                        PREFIX + "column.years",
                        PREFIX + "column.change",
                        PREFIX + "column.listed",
                        PREFIX + "column.portal")
                .stacked();
        rows.forEach(it -> table.row(
                it.school().name(),
                years(it),
                new PlainTable.Figure(change(it)),
                listed(it),
                getTranslation(warned.contains(it.school().code()) ? PREFIX + "speaks" : PREFIX + "silent")));
        var note = new Paragraph(getTranslation(PREFIX + "note", String.valueOf(year)));
        note.addClassNames("v-muted", "v-sm");
        add(table, note);
    }

    private String years(LowIndex it) {
        return it.years().reversed().stream()
                .filter(year -> year.value() != null)
                .map(year -> getTranslation(
                        PREFIX + "year",
                        String.valueOf(year.year()),
                        formats.decimal(year.value() == null ? 0 : year.value(), Locales.of(this))))
                .collect(Collectors.joining(", "));
    }

    private String change(LowIndex it) {
        var change = it.change();
        return change == null ? "" : formats.signed(change, Locales.of(this));
    }

    private String listed(LowIndex it) {
        return it.years().stream()
                .filter(year -> year.listed() != null)
                .findFirst()
                .map(year -> getTranslation(
                        Boolean.TRUE.equals(year.listed()) ? PREFIX + "yes" : PREFIX + "no",
                        String.valueOf(year.year())))
                .orElse("");
    }
}
