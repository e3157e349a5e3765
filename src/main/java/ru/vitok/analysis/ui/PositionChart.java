package ru.vitok.analysis.ui;

import java.util.List;
import ru.vitok.analysis.CohortFigures;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartSeries;

/** The same children over the years: their place in the municipality with its interval as a band. */
class PositionChart extends Chart {

    PositionChart(String title, List<CohortFigures> steps) {
        super(Kind.DYNAMICS, title);
        axes(getTranslation("analysis.chart.year"), getTranslation("analysis.marks.years.position"), "");
        note(getTranslation("analysis.chart.position.note"));
        categories(steps.stream()
                .map(it -> getTranslation("analysis.chart.position.step", String.valueOf(it.year()), it.grade()))
                .toList());
        series(new ChartSeries(
                        getTranslation("analysis.chart.position"),
                        steps.stream().map(it -> it.position().value()).toList())
                .interval(
                        steps.stream().map(it -> it.position().low()).toList(),
                        steps.stream().map(it -> it.position().high()).toList())
                .n(steps.stream().map(CohortFigures::works).toList())
                .stage(2));
        threshold(getTranslation("analysis.chart.position.zero"), 0);
    }
}
