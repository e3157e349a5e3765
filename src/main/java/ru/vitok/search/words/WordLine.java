package ru.vitok.search.words;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.search.FieldWord;

/**
 * A line of the list.
 *
 * @param id of what was kept here; a shipped line nobody touched has none
 * @param shipped comes with the product, so it is switched off rather than deleted
 * @param by who changed it last, where the person is still known
 */
public record WordLine(
        @Nullable UUID id,
        FieldWord word,
        boolean shipped,
        boolean on,
        @Nullable UUID by,
        @Nullable OffsetDateTime changedAt) {

    static WordLine untouched(FieldWord word) {
        return new WordLine(null, word, true, true, null, null);
    }

    boolean is(FieldWord other) {
        return word.plain().equals(other.plain());
    }
}
