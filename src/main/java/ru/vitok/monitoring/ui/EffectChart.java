package ru.vitok.monitoring.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.monitoring.Effect;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartSeries;

/** Before and after: the helped beside the others. */
class EffectChart extends Chart {

    EffectChart(Effect effect, String verdict) {
        super(Kind.DYNAMICS, verdict);
        axes(getTranslation("monitoring.chart.year"), getTranslation("monitoring.chart.value"), "%");
        range(0, null);
        categories(List.of(String.valueOf(effect.from()), String.valueOf(effect.to())));
        series(line("monitoring.effect.helped", effect.helped()));
        series(line("monitoring.effect.others", effect.others()));
    }

    private ChartSeries line(String key, Effect.Side side) {
        var values = new ArrayList<@Nullable Double>();
        values.add(side.before().percent());
        values.add(side.after().percent());
        return new ChartSeries(getTranslation(key), values)
                .n(List.of(side.before().n(), side.after().n()));
    }
}
