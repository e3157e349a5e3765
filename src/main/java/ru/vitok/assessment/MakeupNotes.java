package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.store.Makeup;
import ru.vitok.assessment.store.SliceMakeup;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Where a slice's works come from, when that changes how they are to be read; and the mean of the test scores. */
@Component
@Order(0)
class MakeupNotes implements ResultNotes {

    private static final int ENOUGH = 10;

    private final SliceMakeup makeup;
    private final ResultSources sources;
    private final Readership readership;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ModuleTranslations texts;
    private final Formats formats;

    MakeupNotes(
            SliceMakeup makeup,
            ResultSources sources,
            Readership readership,
            Permissions permissions,
            Viewers viewers,
            ModuleTranslations texts,
            Formats formats) {
        this.makeup = makeup;
        this.sources = sources;
        this.readership = readership;
        this.permissions = permissions;
        this.viewers = viewers;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ResultNote> of(SliceKey key, UUID municipality, Locale language) {
        if (!permissions.allows("results.municipality", Action.VIEW, municipality, null)) {
            return List.of();
        }
        var notes = new ArrayList<ResultNote>();
        switch (sources.of(key, municipality)) {
            case REPORTS -> notes.add(note("reported", "assessment.reported", language));
            case PARTLY_REPORTS -> notes.add(note("reported-partly", "assessment.reported", language));
            case WORKS -> {
                // nothing to bear in mind
            }
        }
        switch (readership.behind(key, municipality)) {
            case ONE -> notes.add(note("one-school", null, language));
            case TOO_FEW -> notes.add(note("few-schools", null, language));
            case ENOUGH -> {
                // a total is a total
            }
        }
        var seen = readership.seen(municipality);
        viewers.asSystem(() -> makeup.find(municipality, key)).ifPresent(it -> notes.addAll(notes(it, seen, language)));
        return notes;
    }

    private List<ResultNote> notes(Makeup made, Set<UUID> seen, Locale language) {
        var notes = new ArrayList<ResultNote>();
        if (made.preliminary() > 0) {
            var all = made.preliminary() == made.works();
            notes.add(note(all ? "preliminary" : "preliminary-partly", "assessment.preliminary", language));
        }
        if (made.corrected() > 0) {
            notes.add(note("corrected", null, language));
        }
        var mean = made.meanTest();
        if (mean != null && made.scored() >= ENOUGH && !FewSchools.tell(made.scoredSchools(), seen)) {
            notes.add(new ResultNote(
                    texts.getTranslation("assessment.makeup.test-score", language),
                    formats.decimal(mean, language),
                    null,
                    false,
                    texts.getTranslation("assessment.makeup.test-score.words", language, made.scored()),
                    null));
        }
        return notes;
    }

    /** Without counts: a single appeal of a municipality is somebody's. */
    private ResultNote note(String key, @Nullable String chip, Locale language) {
        var words = "assessment.makeup." + key;
        return new ResultNote(
                texts.getTranslation("assessment.makeup", language),
                texts.getTranslation(words, language),
                chip == null ? null : texts.getTranslation(chip, language),
                chip != null,
                texts.getTranslation(words + ".words", language),
                null);
    }
}
