package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.monitoring.Effect;
import tools.jackson.databind.json.JsonMapper;

/** Before and after: the helped beside the others. */
class EffectChart extends Div {

    EffectChart(Effect effect) {
        var chart = new Element("vitok-chart");
        var spec = Map.of(
                "kind", "dynamics",
                "title", getTranslation("monitoring.verdict." + effect.verdict()),
                "unit", "%",
                "min", 0,
                "decimals", 1,
                "xTitle", getTranslation("monitoring.chart.year"),
                "yTitle", getTranslation("monitoring.chart.value"),
                "categories", List.of(String.valueOf(effect.from()), String.valueOf(effect.to())),
                "series",
                        List.of(
                                line("monitoring.effect.helped", effect.helped()),
                                line("monitoring.effect.others", effect.others())));
        chart.setProperty("spec", JsonMapper.shared().writeValueAsString(spec));
        getElement().appendChild(chart);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/c/chart.js");
    }

    private Map<String, Object> line(String key, Effect.Side side) {
        var values = new ArrayList<@Nullable Double>();
        values.add(side.before().percent());
        values.add(side.after().percent());
        return Map.of(
                "name",
                getTranslation(key),
                "values",
                values,
                "n",
                List.of(side.before().n(), side.after().n()));
    }
}
