package ru.vitok.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.uikit.Bilingual;

/** One find. The two HTML texts are escaped and hold no tag but {@code <mark>}. */
public record SearchHit(
        EntryType type,
        UUID id,
        String title,
        String titleHtml,
        String snippetHtml,
        @Nullable String subject,
        Set<Integer> grades,
        @Nullable String status,
        @Nullable String note,
        String path,
        @Nullable LocalDate date,
        double score) {

    /** A note kept in both languages is told in the reader's. */
    public SearchHit {
        note = note == null ? null : Bilingual.read(note);
    }
}
