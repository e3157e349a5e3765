package ru.vitok.assessment.template;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.ResultNote;
import ru.vitok.assessment.ResultNotes;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** The five levels of functional literacy beside the results of a work whose table names their scores. */
@Component
class LevelNotes implements ResultNotes {

    private static final int FEW = 10;
    /** From this level on literacy is enough. */
    private static final int ENOUGH = 2;

    private final WorkTemplateStore templates;
    // the results' page asks for all notes: the two must not wait for each other
    private final ObjectProvider<Results> results;
    private final SliceStore slices;
    private final SumStore sums;
    private final Viewers viewers;
    private final Formats formats;
    private final ModuleTranslations texts;

    LevelNotes(
            WorkTemplateStore templates,
            ObjectProvider<Results> results,
            SliceStore slices,
            SumStore sums,
            Viewers viewers,
            Formats formats,
            ModuleTranslations texts) {
        this.templates = templates;
        this.results = results;
        this.slices = slices;
        this.sums = sums;
        this.viewers = viewers;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ResultNote> of(SliceKey key, UUID municipality, Locale language) {
        var from = templates.of(municipality).stream()
                .filter(it -> it.key().equals(key) && !it.levels().isEmpty())
                .findFirst()
                .map(WorkTemplate::levels)
                .orElse(List.of());
        if (from.isEmpty()) {
            return List.of();
        }
        var told = results.getObject().tasks(key, municipality);
        if (told.marks() == null || told.participants() < FEW) {
            return List.of();
        }
        var shares = shares(key, municipality, from);
        if (shares.stream().allMatch(it -> it == 0)) {
            return List.of();
        }
        var enough = shares.subList(ENOUGH, shares.size()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        var words = shares.stream().map(it -> formats.percent(it, language)).toArray();
        return List.of(new ResultNote(
                texts.getTranslation("assessment.levels.title", language),
                formats.percent(enough, language),
                texts.getTranslation("assessment.levels.enough", language),
                false,
                texts.getTranslation("assessment.levels.words", language, words),
                AssessmentPaths.TEMPLATES));
    }

    private List<Double> shares(SliceKey key, UUID municipality, List<Integer> from) {
        var histogram = viewers.asSystem(() -> slices.find(municipality, key)
                .map(it -> sums.scores(it.id()).get(SumStore.MUNICIPALITY))
                .orElseThrow()
                .histogram());
        return LevelShares.of(histogram, from);
    }
}
