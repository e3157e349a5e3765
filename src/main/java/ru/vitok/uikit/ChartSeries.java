package ru.vitok.uikit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of figures of a chart, one for each category; null where there is none. */
public final class ChartSeries {

    private final Map<String, Object> spec = new LinkedHashMap<>();

    public ChartSeries(String name, List<? extends @Nullable Number> values) {
        spec.put("name", name);
        spec.put("values", values);
    }

    /** The interval of each figure: a band over years, whiskers elsewhere. */
    public ChartSeries interval(List<? extends @Nullable Number> low, List<? extends @Nullable Number> high) {
        spec.put("low", low);
        spec.put("high", high);
        return this;
    }

    public ChartSeries n(List<? extends @Nullable Number> participants) {
        spec.put("n", participants);
        return this;
    }

    /** Something to compare with, such as the country: dashed and grey. */
    public ChartSeries reference() {
        spec.put("reference", true);
        return this;
    }

    public ChartSeries bars() {
        spec.put("type", "bar");
        return this;
    }

    public ChartSeries line() {
        spec.put("type", "line");
        return this;
    }

    /** In the colour of a stage, 1 to 6. */
    public ChartSeries stage(int stage) {
        spec.put("stage", stage);
        return this;
    }

    Map<String, Object> spec() {
        return spec;
    }
}
