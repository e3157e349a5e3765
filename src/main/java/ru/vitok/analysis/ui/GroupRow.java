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
record GroupRow(Map<String, Interval> testScores, Formats formats) {

    private static final Figure NONE = new Figure("—");

    /** How much stands behind the group. */
    List<Object> size(GroupFigures group) {
        var cells = new ArrayList<Object>();
        cells.add(figure(formats.count(group.works(), language())));
        cells.add(say("analysis.marks.size." + group.size()));
        if (!testScores.isEmpty()) {
            cells.add(interval(testScores.get(TestScores.name(group))));
        }
        return cells;
    }

    List<Figure> of(GroupPart part, GroupFigures group, Distribution scores) {
        return switch (part) {
            case MARKS -> marks(group.marks());
            case SCORES -> scores(group, scores);
            case JOURNAL -> journal(group.journal());
        };
    }

    private List<Figure> marks(@Nullable MarkCounts marks) {
        if (marks == null || marks.n() == 0) {
            var cells = new ArrayList<>(
                    Collections.nCopies(GroupPart.MARKS.columns().size(), NONE));
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
            return Collections.nCopies(GroupPart.SCORES.columns().size(), NONE);
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
            return Collections.nCopies(GroupPart.JOURNAL.columns().size(), NONE);
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
