package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import ru.vitok.analysis.FederalIndex;
import ru.vitok.analysis.FederalMarker;
import ru.vitok.analysis.Marker;
import ru.vitok.analysis.ObjectivityRow;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** Objectivity by the federal method: the index, the markers with what they lacked, and the schools to look at. */
class FederalCard extends Div {

    private static final String PREFIX = "analysis.federal.";

    private final Formats formats;

    FederalCard(FederalIndex index, List<ObjectivityRow> rows, Formats formats) {
        this.formats = formats;
        addClassName("v-stack");
        add(new Paragraph(words(index)), markers(index));
        if (!rows.isEmpty()) {
            add(schools(rows));
        }
        var note = new Paragraph(getTranslation(PREFIX + "note"));
        note.addClassNames("v-muted", "v-sm");
        add(note);
    }

    private String words(FederalIndex index) {
        var value = index.index();
        var marked = index.marked();
        if (index.schools() == 0) {
            return getTranslation(PREFIX + "index.none");
        }
        return value == null || marked == null
                ? getTranslation(PREFIX + "index.school")
                : getTranslation(
                        PREFIX + "index",
                        formats.percent(value, Locales.of(this)),
                        marked,
                        index.schools(),
                        index.markers().stream()
                                .filter(it -> it.missing() == null)
                                .count());
    }

    private Component markers(FederalIndex index) {
        var table = new PlainTable(
                        getTranslation(PREFIX + "markers"),
                        PREFIX + "column.marker",
                        PREFIX + "column.test",
                        PREFIX + "column.state")
                .stacked();
        index.markers()
                .forEach(it -> table.row(
                        getTranslation(PREFIX + "marker." + it.marker()),
                        getTranslation(
                                PREFIX + "test",
                                getTranslation(
                                        "assessment.procedure." + it.procedure().toLowerCase(Locale.ROOT)),
                                it.subject(),
                                it.grade()),
                        state(it)));
        return table;
    }

    private String state(FederalIndex.Line line) {
        var missing = line.missing();
        if (missing != null) {
            return getTranslation(PREFIX + "missing." + missing);
        }
        var marked = line.marked();
        return marked == null
                ? getTranslation(PREFIX + "reckoned", line.schools())
                : getTranslation(PREFIX + "marked", line.schools(), marked);
    }

    private Component schools(List<ObjectivityRow> rows) {
        var language = Locales.of(this);
        var table = new PlainTable(
                        getTranslation(PREFIX + "schools"),
                        "analysis.signs.column.school",
                        PREFIX + "column.marker",
                        PREFIX + "column.test",
                        "analysis.signs.column.figure",
                        "analysis.signs.column.works")
                .stacked();
        rows.forEach(it -> {
            var works = it.n();
            table.row(
                    it.name(),
                    getTranslation(PREFIX + "marker." + marker(it)),
                    getTranslation(
                            PREFIX + "test",
                            getTranslation(
                                    "assessment.procedure." + it.procedure().toLowerCase(Locale.ROOT)),
                            String.valueOf(it.subject()),
                            it.grade() == null ? 0 : it.grade()),
                    figure(it),
                    works == null ? "" : new PlainTable.Figure(formats.count(works, language)));
        });
        return table;
    }

    /** A jump whose figures are withheld does not say which way. */
    private static String marker(ObjectivityRow row) {
        var ratio = row.statistic();
        var bound = row.expected();
        if (row.marker() != Marker.JUMP || ratio == null || bound == null) {
            return row.marker().name();
        }
        return (ratio > bound ? FederalMarker.FALL : FederalMarker.RISE).name();
    }

    private String figure(ObjectivityRow row) {
        var language = Locales.of(this);
        var statistic = row.statistic();
        var expected = row.expected();
        return statistic == null || expected == null
                ? getTranslation("analysis.signs.withheld")
                : getTranslation(
                        PREFIX + "figure." + row.marker(),
                        formats.hundredths(statistic, language),
                        formats.hundredths(expected, language));
    }
}
