package ru.vitok.analysis.ui;

import java.util.List;
import ru.vitok.analysis.Standing;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartSeries;

/** By how much a group differs from others on each task, with the interval; zero is «as the others». */
class ComparisonChart extends Chart {

    private static final double LINE = 1.9;
    private static final double AROUND = 6;

    ComparisonChart(String title, List<TaskComparison> rows) {
        super(Kind.DOTS, title);
        axes(getTranslation("analysis.marks.beside.difference"), getTranslation("analysis.marks.beside.task"), "");
        note(getTranslation("analysis.chart.difference.note"));
        categories(rows.stream().map(TaskComparison::number).toList());
        series(new ChartSeries(
                        getTranslation("analysis.chart.difference"),
                        rows.stream().map(it -> it.difference().value()).toList())
                .interval(
                        rows.stream().map(it -> it.difference().low()).toList(),
                        rows.stream().map(it -> it.difference().high()).toList())
                .n(rows.stream().map(TaskComparison::n).toList())
                .stage(2));
        threshold(getTranslation("analysis.chart.difference.zero"), 0);
        height(AROUND + LINE * rows.size());
    }

    static long count(List<TaskComparison> rows, Standing standing) {
        return rows.stream().filter(it -> it.standing() == standing).count();
    }
}
