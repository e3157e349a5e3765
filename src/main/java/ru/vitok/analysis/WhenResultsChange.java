package ru.vitok.analysis;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ResultsChanged;

/** New data ask the rules anew. */
@Component
class WhenResultsChange {

    private final Collector collector;

    WhenResultsChange(Collector collector) {
        this.collector = collector;
    }

    @ApplicationModuleListener
    void on(ResultsChanged changed) {
        collector.collect(changed.municipality(), (_, _) -> {});
    }
}
