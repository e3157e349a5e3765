package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.ResultNote;
import ru.vitok.assessment.ResultNotes;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** What the analysis says of a slice: signs to look at, and how the share of the mark «2» moved. */
@Component
@Order(10)
class SliceNotes implements ResultNotes {

    /** From here on a change of the share of low marks is told as one. */
    private static final double CHANGE = 10;

    private final FieldBoard board;
    private final Warnings warnings;
    private final TestSource source;
    private final Readership readership;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ModuleTranslations texts;
    private final Formats formats;

    SliceNotes(
            FieldBoard board,
            Warnings warnings,
            TestSource source,
            Readership readership,
            Permissions permissions,
            Viewers viewers,
            ModuleTranslations texts,
            Formats formats) {
        this.board = board;
        this.warnings = warnings;
        this.source = source;
        this.readership = readership;
        this.permissions = permissions;
        this.viewers = viewers;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ResultNote> of(SliceKey key, UUID municipality, Locale language) {
        var notes = new ArrayList<ResultNote>();
        notes.add(fields(key, language));
        if (permissions.allows("objectivity", Action.VIEW, municipality, null)) {
            notes.add(signs(key.year(), language));
        }
        if (permissions.allows("results.municipality", Action.VIEW, municipality, null)) {
            var scores = viewers.asSystem(() -> source.scores(municipality, key.year()));
            var known = readership.known();
            var seen = readership.seen(municipality);
            MarkShare.ofTwos(scores, test(key, key.year()), known, seen)
                    .ifPresent(now -> notes.add(twos(
                            key,
                            now,
                            MarkShare.ofTwos(scores, test(key, key.year() - 1), known, seen)
                                    .orElse(Double.NaN),
                            language)));
        }
        return notes;
    }

    /** From a figure to what answers it. */
    private ResultNote fields(SliceKey key, Locale language) {
        var found = board.count(new ProblemFieldFilter(key.year(), key.subject(), key.grade(), null, null));
        return new ResultNote(
                say("analysis.note.fields", language),
                formats.count(found, language),
                null,
                false,
                say(found == 0 ? "analysis.note.fields.none" : "analysis.note.fields.words", language),
                AnalysisPaths.board(key.year(), key.subject(), key.grade()));
    }

    private ResultNote signs(int year, Locale language) {
        var schools = warnings.objectivity(year).stream()
                .map(ObjectivityRow::school)
                .distinct()
                .count();
        return new ResultNote(
                say("analysis.note.signs", language),
                say("analysis.note.signs.schools", language, schools),
                null,
                false,
                say(schools == 0 ? "analysis.note.signs.none" : "analysis.note.signs.words", language),
                AnalysisPaths.signs(year));
    }

    private ResultNote twos(SliceKey key, double now, double before, Locale language) {
        var known = !Double.isNaN(before);
        var change = now - before;
        var words = !known ? "first" : change >= CHANGE ? "more" : change <= -CHANGE ? "less" : "neutral";
        return new ResultNote(
                say("analysis.note.twos", language),
                formats.percent(now, language),
                known ? formats.points(change, language) : null,
                known && change > 0,
                say("analysis.note.twos." + words, language),
                AnalysisPaths.marks(key, null));
    }

    private static TestKey test(SliceKey key, int year) {
        return new TestKey(key.procedure(), key.subject(), key.grade(), year);
    }

    private String say(String key, Locale language, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }
}
