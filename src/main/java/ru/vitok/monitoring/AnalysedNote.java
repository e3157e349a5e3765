package ru.vitok.monitoring;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ResultNote;
import ru.vitok.assessment.ResultNotes;
import ru.vitok.assessment.SliceKey;
import ru.vitok.uikit.ModuleTranslations;

/** Beneath the map of results: how many schools have marked that they analysed them. */
@Component
@Order(20)
class AnalysedNote implements ResultNotes {

    private final SchoolSteps steps;
    private final ModuleTranslations texts;

    AnalysedNote(SchoolSteps steps, ModuleTranslations texts) {
        this.steps = steps;
        this.texts = texts;
    }

    @Override
    public List<ResultNote> of(SliceKey key, UUID municipality, Locale language) {
        if (!steps.years().contains(key.year())) {
            return List.of();
        }
        var schools = steps.ofMyMunicipality(key.year());
        var analysed = schools.stream().filter(it -> it.reached(Step.ANALYSED)).count();
        var left = schools.size() - analysed;
        return List.of(new ResultNote(
                texts.getTranslation("monitoring.note.analysed", language),
                texts.getTranslation("monitoring.steps.of", language, analysed, schools.size()),
                null,
                false,
                texts.getTranslation("monitoring.note.analysed.left", language, left),
                MonitoringPaths.HOME + "?year=" + key.year()));
    }
}
