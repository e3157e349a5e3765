package ru.vitok.practice.adaptation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.ComparedTexts;
import ru.vitok.practice.Licence;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.VersionComparison;

/** One's own version of a colleague's practice: begun as a copy, bound to its source for good. */
@Service
public class Adaptations {

    private final PracticeLibrary library;
    private final AdaptationStore store;
    private final AdaptedText texts;
    private final ComparedTexts compared;
    private final Permissions permissions;
    private final Viewers viewers;

    Adaptations(
            PracticeLibrary library,
            AdaptationStore store,
            AdaptedText texts,
            ComparedTexts compared,
            Permissions permissions,
            Viewers viewers) {
        this.library = library;
        this.store = store;
        this.texts = texts;
        this.compared = compared;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** May the asking person write one? The author writes on. For buttons; the licence speaks when it is pressed. */
    @Transactional(readOnly = true)
    public boolean offered(Practice source) {
        var viewer = viewers.current();
        return source.open()
                && !viewer.guest()
                && !source.writtenBy(viewer.personOrNull())
                && permissions.anywhere("practice.draft", Action.CREATE);
    }

    /** A draft that begins where the source stands; the one begun before, if there is one. */
    @Transactional
    public UUID start(UUID id) {
        var source = library.of(id);
        if (!offered(source)) {
            throw Refusal.conflict("practice.refusal.adapt-own");
        }
        var licence = source.text().licence();
        if (new Licence(licence).forbidsAdaptation()) {
            throw new Refusal("practice.refusal.adapt-licence", licence);
        }
        return store.begun(id, viewers.current().person()).orElseGet(() -> {
            var draft = library.create(texts.of(source));
            store.link(draft, id);
            return draft;
        });
    }

    /** As far as the asking person may see it. */
    @Transactional(readOnly = true)
    public Optional<PracticeRow> source(UUID practice) {
        return store.source(practice)
                .flatMap(it -> library.rows(List.of(it)).stream().findFirst());
    }

    /** Whether it was made of another at all, whoever may see that one. */
    @Transactional(readOnly = true)
    public boolean adapted(UUID practice) {
        return store.source(practice).isPresent();
    }

    @Transactional(readOnly = true)
    public List<PracticeRow> of(UUID source) {
        return library.rows(store.of(source));
    }

    /** What the source says and what was made of it, part by part. */
    @Transactional(readOnly = true)
    public List<VersionComparison.Part> compare(UUID practice) {
        var mine = library.of(practice);
        var source = store.source(practice).map(library::of).orElseThrow(Refusal::notFound);
        return compared.parts(source.text(), mine.text());
    }
}
