package ru.vitok.practice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** Keeping a text in a draft on which somebody else may have written since it was read. */
@Service
public class SharedDraft {

    private final PracticeLibrary library;
    private final PracticeStore practices;
    private final PracticeAccess access;
    private final Viewers viewers;

    SharedDraft(PracticeLibrary library, PracticeStore practices, PracticeAccess access, Viewers viewers) {
        this.library = library;
        this.practices = practices;
        this.access = access;
        this.viewers = viewers;
    }

    /** What another device has made of the text that was to become this practice. */
    @Transactional(readOnly = true)
    public Optional<Practice> begun(UUID id) {
        return practices.working(id, viewers.current()).filter(access::mayWrite);
    }

    /** A new practice; refused where another device has begun the same in this moment. */
    @Transactional
    public UUID begin(UUID id, PracticeText text) {
        return library.create(id, text);
    }

    /**
     * What only the other changed stays changed. Where both changed the same part, and otherwise, nothing is kept and the
     * parts are named.
     *
     * @param base the text as it was read before it was written on
     */
    @Transactional
    public MergedText save(UUID id, PracticeText text, PracticeText base) {
        var merged = MergedText.of(base, text, library.held(id).text());
        if (merged.whole()) {
            library.save(id, merged.text());
        }
        return merged;
    }
}
