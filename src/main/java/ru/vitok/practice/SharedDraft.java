package ru.vitok.practice;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping a text in a draft on which somebody else may have written since it was read. */
@Service
public class SharedDraft {

    private final PracticeLibrary library;
    private final PracticeStore practices;

    SharedDraft(PracticeLibrary library, PracticeStore practices) {
        this.library = library;
        this.practices = practices;
    }

    /**
     * What only the other changed stays changed. Where both changed the same part, and otherwise, nothing is kept and the
     * parts are named.
     *
     * @param base the text as it was read before it was written on
     */
    @Transactional
    public MergedText save(UUID id, PracticeText text, PracticeText base) {
        practices.lock(id);
        var merged = MergedText.of(base, text, library.working(id).text());
        if (merged.whole()) {
            library.save(id, merged.text());
        }
        return merged;
    }
}
