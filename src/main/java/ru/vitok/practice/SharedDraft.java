package ru.vitok.practice;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping a text in a draft on which somebody else may have written since it was read. */
@Service
public class SharedDraft {

    private final PracticeLibrary library;

    SharedDraft(PracticeLibrary library) {
        this.library = library;
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
