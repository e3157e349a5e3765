package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ru.vitok.assessment.HeatMap;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** What the colours say, with the thresholds in numbers and whose they are. */
class HeatLegend extends Composite<Div> {

    HeatLegend(HeatMap map, Formats formats) {
        var profile = map.thresholds();
        var content = getContent();
        content.addClassName("v-heat-legend");
        if (profile.byTask()) {
            content.add(
                    Chip.of(getTranslation("assessment.legend.below-expected"), Chip.Tone.BAD),
                    Chip.of(getTranslation("assessment.legend.as-expected"), Chip.Tone.OK));
        } else {
            levels(content, profile, formats);
            if (map.municipality().tasks().stream().anyMatch(it -> it.level() == null)) {
                content.add(Chip.of(getTranslation("assessment.legend.level-unknown")));
            }
        }
        content.add(Chip.of(getTranslation("assessment.legend.few")));
        var order = new Span(getTranslation("assessment.legend.order"));
        order.addClassNames("v-muted", "v-sm");
        content.add(order);
    }

    private void levels(Div content, ThresholdProfile profile, Formats formats) {
        content.add(
                Chip.of(
                        getTranslation(
                                "assessment.legend.low",
                                percent(formats, profile.zone(Level.B)),
                                percent(formats, profile.zone(Level.A))),
                        Chip.Tone.BAD),
                Chip.of(getTranslation("assessment.legend.zone"), Chip.Tone.WARN),
                Chip.of(
                        getTranslation(
                                "assessment.legend.high",
                                percent(formats, profile.from(Level.B)),
                                percent(formats, profile.from(Level.A))),
                        Chip.Tone.OK));
    }

    private String percent(Formats formats, double value) {
        return value == Math.rint(value)
                ? formats.count(Math.round(value), getLocale())
                : formats.decimal(value, getLocale());
    }
}
