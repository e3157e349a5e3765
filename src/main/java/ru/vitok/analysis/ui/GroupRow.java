package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.JournalFigures;
import ru.vitok.analysis.TestScores;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.MarkCounts;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable.Figure;

/** The figures of one group in words, in the order of the table's columns; a dash where nothing is known. */
record GroupRow(boolean marked, boolean journals, Map<String, Interval> testScores, Formats formats) {

    static final List<String> MARKS = List.of("counts", "passed", "quality", "mastery", "mean-mark");
    static final List<String> SCORES = List.of("mean", "median", "percent", "deviation", "variation");
    static final List<String> JOURNAL = List.of("journal", "far", "spearman");
    private static final Figure NONE = new Figure("—");

    List<Object> of(GroupFigures group, Distribution scores) {
        var cells = new ArrayList<Object>();
        cells.add(figure(formats.count(group.works(), language())));
        cells.add(say("analysis.marks.size." + group.size()));
        if (!testScores.isEmpty()) {
            cells.add(interval(testScores.get(TestScores.name(group))));
        }
        if (marked) {
            cells.addAll(marks(group.marks()));
        }
        cells.addAll(scores(group, scores));
        if (journals) {
            cells.addAll(journal(group.journal()));
        }
        return cells;
    }

    private List<Figure> marks(@Nullable MarkCounts marks) {
        if (marks == null || marks.n() == 0) {
            var cells = new ArrayList<>(Collections.nCopies(MARKS.size(), NONE));
            cells.set(0, marks == null ? figure(say("analysis.marks.withheld")) : NONE);
            return cells;
        }
        return List.of(
                figure("%d / %d / %d / %d".formatted(marks.twos(), marks.threes(), marks.fours(), marks.fives())),
                decimal(marks.passed()),
                decimal(marks.quality()),
                decimal(marks.mastery()),
                figure(formats.hundredths(marks.mean(), language())));
    }

    private List<Figure> scores(GroupFigures group, Distribution scores) {
        if (scores.n() == 0) {
            return Collections.nCopies(SCORES.size(), NONE);
        }
        var interval = group.meanInterval();
        var percent = group.percent();
        return List.of(
                interval == null ? decimal(scores.mean()) : interval(interval),
                decimal(scores.median()),
                percent == null ? NONE : decimal(percent),
                decimal(scores.deviation()),
                decimal(scores.variation()));
    }

    private List<Figure> journal(@Nullable JournalFigures journal) {
        if (journal == null) {
            return Collections.nCopies(JOURNAL.size(), NONE);
        }
        return List.of(
                figure("%s / %s / %s"
                        .formatted(
                                formats.decimal(journal.loweredShare(), language()),
                                formats.decimal(journal.keptShare(), language()),
                                formats.decimal(journal.raisedShare(), language()))),
                journal.far() == null ? NONE : figure(String.valueOf(journal.far())),
                ranks(journal.spearman(), journal.spearmanSimple()));
    }

    private Figure ranks(@Nullable Double tied, @Nullable Double simple) {
        return tied == null || simple == null
                ? NONE
                : figure(formats.hundredths(tied, language()) + " (" + formats.hundredths(simple, language()) + ")");
    }

    private Figure interval(@Nullable Interval told) {
        return told == null
                ? NONE
                : figure(say(
                        "analysis.marks.with-interval",
                        formats.decimal(told.value(), language()),
                        formats.decimal(told.low(), language()),
                        formats.decimal(told.high(), language())));
    }

    private Figure decimal(double number) {
        return figure(formats.decimal(number, language()));
    }

    private static Figure figure(String words) {
        return new Figure(words);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
