package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
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
 * What no work of the test has gets no table; the first is open, the others a press away.
 */
class GroupTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.column.";
    /** So few rows, as a school sees them, a phone shows all; of more it shows the first. */
    private static final int FEW = 6;

    private static final int SHOWN = 2;

    private final List<GroupFigures> groups;
    private final Map<String, Interval> testScores;
    private final SliceKey key;
    private final GroupRow row;

    /** @param testScores means of the hundred points of the state exam, by {@link TestScores#name} */
    GroupTable(List<GroupFigures> groups, Map<String, Interval> testScores, SliceKey key, Formats formats) {
        this.groups = groups;
        this.testScores = testScores;
        this.key = key;
        row = new GroupRow(testScores, formats);
        var parts = GroupPart.of(groups);
        var first = parts.getFirst();
        getContent().add(table(first, true));
        parts.stream()
                .skip(1)
                .forEach(it -> getContent()
                        .add(new NativeDetails(getTranslation("analysis.marks.part." + it), table(it, false))));
    }

    /** Of what the first table is about; a test whose marks nobody knows has scores alone. */
    static String title(List<GroupFigures> groups) {
        return "analysis.marks.part." + GroupPart.of(groups).getFirst();
    }

    static boolean journals(List<GroupFigures> groups) {
        return GroupPart.of(groups).contains(GroupPart.JOURNAL);
    }

    /** @param sized says how much stands behind each group */
    private Component table(GroupPart part, boolean sized) {
        var columns = new ArrayList<>(List.of("group"));
        if (sized) {
            columns.addAll(List.of("works", "size"));
            columns.addAll(testScores.isEmpty() ? List.of() : List.of("test-score"));
        }
        columns.addAll(part.columns());
        var table = new PlainTable(
                        getTranslation("analysis.marks.part." + part),
                        columns.stream().map(it -> PREFIX + it).toArray(String[]::new))
                .named()
                .figures();
        groups.forEach(it -> table.row(cells(it, part, sized, columns.size())));
        return table.shortened(
                groups.size() > FEW ? SHOWN : FEW, getTranslation("analysis.marks.groups.all", groups.size()));
    }

    private Object[] cells(GroupFigures group, GroupPart part, boolean sized, int columns) {
        var cells = new ArrayList<Object>();
        cells.add(name(group));
        var scores = group.scores();
        var marks = group.marks();
        if (scores != null && marks != null && marks.n() == 0 && scores.n() == 0) {
            cells.add(new Figure(getTranslation("analysis.marks.untold")));
        } else if (scores == null) {
            cells.add(
                    new Figure(getTranslation(group.works() < 10 ? "analysis.marks.few" : "analysis.marks.withheld")));
        } else {
            cells.addAll(sized ? row.size(group) : List.of());
            cells.addAll(row.of(part, group, scores));
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells.toArray();
    }

    private Component name(GroupFigures group) {
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
