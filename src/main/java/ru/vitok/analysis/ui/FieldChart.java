package ru.vitok.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartSeries;
import ru.vitok.uikit.Formats;

/** The skill over the years with its interval, the threshold and what it is elsewhere. */
class FieldChart extends Chart {

    FieldChart(ProblemFieldRow row, String title, List<FieldYear> years, Formats formats) {
        super(Kind.DYNAMICS, title);
        axes(getTranslation("analysis.chart.year"), getTranslation("analysis.chart.value"), "%");
        range(0, null);
        // the chart follows the present data, the figure beside it those that a person confirmed
        years.stream().filter(it -> it.year() == row.year()).findFirst().ifPresent(it -> n(it.n()));
        note(getTranslation("analysis.chart.note"));
        categories(years.stream().map(it -> String.valueOf(it.year())).toList());
        series(new ChartSeries(FieldWords.place(this, row), values(years, FieldYear::value))
                .interval(values(years, FieldYear::low), values(years, FieldYear::high))
                .n(years.stream().map(FieldYear::n).toList())
                .stage(2));
        reference("analysis.chart.country", years, FieldYear::country);
        reference("analysis.chart.region", years, FieldYear::region);
        threshold(
                getTranslation("analysis.chart.threshold", formats.percent(row.threshold(), Locales.of(this))),
                row.threshold());
    }

    private void reference(String key, List<FieldYear> years, Function<FieldYear, @Nullable Double> of) {
        if (years.stream().anyMatch(it -> of.apply(it) != null)) {
            series(new ChartSeries(getTranslation(key), values(years, of)).reference());
        }
    }

    private static List<@Nullable Double> values(List<FieldYear> years, Function<FieldYear, @Nullable Double> of) {
        var values = new ArrayList<@Nullable Double>();
        years.forEach(it -> values.add(of.apply(it)));
        return values;
    }
}
