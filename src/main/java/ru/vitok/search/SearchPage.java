package ru.vitok.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of finds.
 *
 * @param relaxed nothing held all the words, so finds with some of them, or with the words corrected, are shown
 * @param suggestion «возможно, вы искали»
 * @param facets by type, subject, grade, skill, status; each counts as if its own choice were open
 */
public record SearchPage(
        long total,
        boolean relaxed,
        @Nullable String suggestion,
        List<SearchHit> hits,
        Map<String, List<Facet>> facets) {

    /** The words were not understood, rather than mistyped: whoever keeps the words of the field may explain them. */
    public boolean unexplained() {
        return relaxed && suggestion == null;
    }
}
