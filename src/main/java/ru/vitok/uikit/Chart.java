package ru.vitok.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The portal's only chart: with a title that states the finding, its table behind one button, a text for screen readers,
 * and the ways out (Excel, SVG, PNG, print). What it may hold stands in frontend/README.md.
 */
public class Chart extends Div {

    /** How the figures are drawn. */
    public enum Kind {
        HISTOGRAM,
        DYNAMICS,
        DOTS,
        PROFILE,
        SANKEY
    }

    private final Element element = new Element("vitok-chart");
    private final Map<String, Object> spec = new LinkedHashMap<>();
    private final List<Map<String, Object>> series = new ArrayList<>();
    private final List<Map<String, Object>> thresholds = new ArrayList<>();

    /** @param title what the figures show, in a sentence */
    public Chart(Kind kind, String title) {
        spec.put("kind", kind.name().toLowerCase(Locale.ROOT));
        spec.put("title", title);
        spec.put("decimals", 1);
        getElement().appendChild(element);
    }

    public Chart axes(String across, String up, String unit) {
        spec.put("xTitle", across);
        spec.put("yTitle", up);
        spec.put("unit", unit);
        return this;
    }

    public Chart range(@Nullable Number least, @Nullable Number most) {
        spec.put("min", least);
        spec.put("max", most);
        return this;
    }

    public Chart categories(List<String> names) {
        spec.put("categories", names);
        return this;
    }

    public Chart series(ChartSeries one) {
        series.add(one.spec());
        return this;
    }

    public Chart threshold(String name, double value) {
        thresholds.add(Map.of("name", name, "value", value));
        return this;
    }

    /** A threshold that differs from category to category. */
    public Chart threshold(String name, List<Double> values) {
        thresholds.add(Map.of("name", name, "values", values));
        return this;
    }

    public Chart flow(ChartFlow flow) {
        spec.put("nodes", flow.nodes());
        spec.put("links", flow.links());
        spec.put("decimals", 0);
        return this;
    }

    public Chart n(long participants) {
        spec.put("n", participants);
        return this;
    }

    public Chart note(String words) {
        spec.put("note", words);
        return this;
    }

    /** For those who do not see the chart; without it the text is made from the figures. */
    public Chart summary(String words) {
        spec.put("summary", words);
        return this;
    }

    public Chart height(double rem) {
        element.setProperty("height", rem);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!series.isEmpty()) {
            spec.put("series", series);
            spec.put("thresholds", thresholds);
        }
        element.setProperty("spec", JsonMapper.shared().writeValueAsString(spec));
        event.getUI().getPage().addJsModule("/c/chart.js");
    }
}
