package ru.vitok.monitoring;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.FieldChanges;
import ru.vitok.analysis.FieldSeries;
import ru.vitok.assessment.ResultsChanged;
import ru.vitok.people.Viewers;

/** New data are held against what was measured before: what cannot be measured any more closes no ring. */
@Component
class MeasuredAgain {

    private final FieldChanges changes;
    private final Effects effects;
    private final EffectTrail trail;
    private final ObjectProvider<HelpGiven> help;
    private final Viewers viewers;

    MeasuredAgain(
            FieldChanges changes, Effects effects, EffectTrail trail, ObjectProvider<HelpGiven> help, Viewers viewers) {
        this.changes = changes;
        this.effects = effects;
        this.trail = trail;
        this.help = help;
        this.viewers = viewers;
    }

    @ApplicationModuleListener
    void on(ResultsChanged changed) {
        viewers.asSystem(() -> {
            var helped = help.stream().flatMap(it -> it.fields().stream()).collect(Collectors.toSet());
            changes.of(helped, changed.municipality()).forEach(this::again);
        });
    }

    private void again(FieldSeries series) {
        var field = series.field();
        trail.forget(field, series.years());
        series.years().stream()
                .filter(later -> later > field.year())
                .forEach(later -> effects.effect(series, field.year(), later));
    }
}
