package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.TestScores;
import ru.vitok.assessment.SliceKey;
import ru.vitok.statistics.Interval;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.PlainTable.Figure;

/**
 * Marks, scores and journal: the municipality first, then schools in alphabetical order.
 * What no work of the test has gets no columns.
 */
class GroupTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.column.";
    /** So few rows, as a school sees them, a phone shows all; of more it shows the first. */
    private static final int FEW = 6;

    private static final int SHOWN = 2;

    private final List<String> columns = new ArrayList<>(List.of("group", "works", "size"));
    private final GroupRow row;

    /** @param testScores means of the hundred points of the state exam, by {@link TestScores#name} */
    GroupTable(List<GroupFigures> groups, Map<String, Interval> testScores, SliceKey key, Formats formats) {
        var marked = groups.stream().anyMatch(GroupFigures::marked);
        var journals = journals(groups);
        columns.addAll(testScores.isEmpty() ? List.of() : List.of("test-score"));
        columns.addAll(marked ? GroupRow.MARKS : List.of());
        columns.addAll(GroupRow.SCORES);
        columns.addAll(journals ? GroupRow.JOURNAL : List.of());
        row = new GroupRow(marked, journals, testScores, formats);
        var table = new PlainTable(
                        getTranslation(title(groups)),
                        columns.stream().map(it -> PREFIX + it).toArray(String[]::new))
                .named()
                .figures();
        groups.forEach(it -> table.row(cells(it, key)));
        getContent()
                .add(table.shortened(
                        groups.size() > FEW ? SHOWN : FEW, getTranslation("analysis.marks.groups.all", groups.size())));
    }

    /** Of what the table has columns for. */
    static String title(List<GroupFigures> groups) {
        if (groups.stream().noneMatch(GroupFigures::marked)) {
            return "analysis.marks.groups.unmarked";
        }
        return "analysis.marks.groups" + (journals(groups) ? "" : ".no-journal");
    }

    static boolean journals(List<GroupFigures> groups) {
        return groups.stream().anyMatch(it -> it.journal() != null);
    }

    private Object[] cells(GroupFigures group, SliceKey key) {
        var cells = new ArrayList<Object>();
        cells.add(name(group, key));
        var scores = group.scores();
        var marks = group.marks();
        if (scores != null && marks != null && marks.n() == 0 && scores.n() == 0) {
            cells.add(new Figure(getTranslation("analysis.marks.untold")));
        } else if (scores == null) {
            cells.add(
                    new Figure(getTranslation(group.works() < 10 ? "analysis.marks.few" : "analysis.marks.withheld")));
        } else {
            cells.addAll(row.of(group, scores));
        }
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return cells.toArray();
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
}
