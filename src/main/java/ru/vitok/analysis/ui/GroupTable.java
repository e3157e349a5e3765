package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.assessment.SliceKey;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.PlainTable.Figure;

/** Marks, scores and journal: the municipality first, then schools in alphabetical order. */
class GroupTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.column.";
    private static final int FIGURES = 15;
    private static final int MARKS = 5;
    private static final int SCORES = 5;

    private final Formats formats;

    GroupTable(List<GroupFigures> groups, SliceKey key, Formats formats) {
        this.formats = formats;
        var table = new PlainTable(
                        getTranslation("analysis.marks.groups"),
                        PREFIX + "group",
                        PREFIX + "works",
                        PREFIX + "size",
                        PREFIX + "counts",
                        PREFIX + "passed",
                        PREFIX + "quality",
                        PREFIX + "mastery",
                        PREFIX + "mean-mark",
                        PREFIX + "mean",
                        PREFIX + "median",
                        PREFIX + "percent",
                        PREFIX + "deviation",
                        PREFIX + "variation",
                        PREFIX + "journal",
                        PREFIX + "far",
                        PREFIX + "spearman")
                .named();
        groups.forEach(it -> table.row(cells(it, key)));
        getContent().add(table);
    }

    private Object[] cells(GroupFigures group, SliceKey key) {
        var cells = new ArrayList<Object>();
        cells.add(name(group, key));
        var marks = group.marks();
        var scores = group.scores();
        if (marks == null || scores == null || marks.n() == 0 && scores.n() == 0) {
            cells.add(new Figure(getTranslation(
                    marks == null && group.works() < 10
                            ? "analysis.marks.few"
                            : marks == null ? "analysis.marks.withheld" : "analysis.marks.untold")));
            while (cells.size() <= FIGURES) {
                cells.add("");
            }
            return cells.toArray();
        }
        var language = Locales.of(this);
        cells.add(figure(formats.count(group.works(), language)));
        cells.add(getTranslation("analysis.marks.size." + group.size()));
        marks(marks, cells, language);
        scores(group, scores, cells, language);
        journal(group, cells, language);
        return cells.toArray();
    }

    /** A dash where no report tells marks. */
    private void marks(MarkCounts marks, List<Object> cells, Locale language) {
        if (marks.n() == 0) {
            cells.addAll(Collections.nCopies(MARKS, figure("—")));
            return;
        }
        cells.add(figure("%d / %d / %d / %d".formatted(marks.twos(), marks.threes(), marks.fours(), marks.fives())));
        cells.add(decimal(marks.passed(), language));
        cells.add(decimal(marks.quality(), language));
        cells.add(decimal(marks.mastery(), language));
        cells.add(figure(Numbers.hundredths(marks.mean(), language)));
    }

    private void scores(GroupFigures group, Distribution scores, List<Object> cells, Locale language) {
        if (scores.n() == 0) {
            cells.addAll(Collections.nCopies(SCORES, figure("—")));
            return;
        }
        var interval = group.meanInterval();
        cells.add(figure(
                interval == null
                        ? formats.decimal(scores.mean(), language)
                        : getTranslation(
                                "analysis.marks.with-interval",
                                formats.decimal(interval.value(), language),
                                formats.decimal(interval.low(), language),
                                formats.decimal(interval.high(), language))));
        cells.add(decimal(scores.median(), language));
        var percent = group.percent();
        cells.add(percent == null ? figure("") : decimal(percent, language));
        cells.add(decimal(scores.deviation(), language));
        cells.add(decimal(scores.variation(), language));
    }

    private Component name(GroupFigures group, SliceKey key) {
        var cluster = group.cluster();
        if (cluster != null) {
            return new Span(getTranslation("analysis.scope.cluster-named", cluster));
        }
        var code = group.code();
        return new Anchor(
                "/" + AnalysisPaths.marks(key, code),
                code == null ? getTranslation("analysis.marks.municipality") : group.name());
    }

    private void journal(GroupFigures group, List<Object> cells, Locale language) {
        var journal = group.journal();
        cells.add(figure(
                journal == null
                        ? ""
                        : "%s / %s / %s"
                                .formatted(
                                        formats.decimal(journal.loweredShare(), language),
                                        formats.decimal(journal.keptShare(), language),
                                        formats.decimal(journal.raisedShare(), language))));
        cells.add(figure(journal == null || journal.far() == null ? "" : String.valueOf(journal.far())));
        cells.add(figure(journal == null ? "" : ranks(journal.spearman(), journal.spearmanSimple(), language)));
    }

    private static String ranks(@Nullable Double tied, @Nullable Double simple, Locale language) {
        return tied == null || simple == null
                ? ""
                : Numbers.hundredths(tied, language) + " (" + Numbers.hundredths(simple, language) + ")";
    }

    private Figure decimal(double number, Locale language) {
        return figure(formats.decimal(number, language));
    }

    private static Figure figure(String words) {
        return new Figure(words);
    }
}
