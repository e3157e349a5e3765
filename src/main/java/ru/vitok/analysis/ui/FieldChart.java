package ru.vitok.analysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.ProblemFieldRow;
import tools.jackson.databind.json.JsonMapper;

/** The skill over the years with its interval, the threshold and what it is elsewhere. */
class FieldChart extends Div {

    FieldChart(ProblemFieldRow row, List<FieldYear> years) {
        var chart = new Element("vitok-chart");
        chart.setProperty("spec", JsonMapper.shared().writeValueAsString(spec(row, years)));
        getElement().appendChild(chart);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/c/chart.js");
    }

    private Map<String, Object> spec(ProblemFieldRow row, List<FieldYear> years) {
        var spec = new HashMap<String, Object>();
        spec.put("kind", "dynamics");
        spec.put("title", getTranslation("analysis.chart.title", row.years().size()));
        spec.put("unit", "%");
        spec.put("min", 0);
        spec.put("decimals", 1);
        spec.put("xTitle", getTranslation("analysis.chart.year"));
        spec.put("yTitle", getTranslation("analysis.chart.value"));
        spec.put("n", row.n());
        spec.put("note", getTranslation("analysis.chart.note"));
        spec.put(
                "categories",
                years.stream().map(it -> String.valueOf(it.year())).toList());
        var series = new ArrayList<Map<String, Object>>();
        var own = line(FieldWords.place(this, row), years, FieldYear::value);
        own.put("low", values(years, FieldYear::low));
        own.put("high", values(years, FieldYear::high));
        own.put("n", years.stream().map(FieldYear::n).toList());
        own.put("stage", 2);
        series.add(own);
        reference(series, "analysis.chart.country", years, FieldYear::country);
        reference(series, "analysis.chart.region", years, FieldYear::region);
        spec.put("series", series);
        spec.put(
                "thresholds",
                List.of(Map.of(
                        "name", getTranslation("analysis.chart.threshold", row.threshold()),
                        "value", row.threshold())));
        return spec;
    }

    private void reference(
            List<Map<String, Object>> series,
            String key,
            List<FieldYear> years,
            Function<FieldYear, @Nullable Double> of) {
        if (years.stream().anyMatch(it -> of.apply(it) != null)) {
            var line = line(getTranslation(key), years, of);
            line.put("reference", true);
            series.add(line);
        }
    }

    private static Map<String, Object> line(
            String name, List<FieldYear> years, Function<FieldYear, @Nullable Double> of) {
        var line = new HashMap<String, Object>();
        line.put("name", name);
        line.put("values", values(years, of));
        return line;
    }

    private static List<@Nullable Double> values(List<FieldYear> years, Function<FieldYear, @Nullable Double> of) {
        var values = new ArrayList<@Nullable Double>();
        years.forEach(it -> values.add(of.apply(it)));
        return values;
    }
}
