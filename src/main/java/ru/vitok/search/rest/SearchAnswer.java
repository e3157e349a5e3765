package ru.vitok.search.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.search.EntryType;
import ru.vitok.search.Facet;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchPage;

/** The answer of {@code GET /api/v1/search}. A snippet is escaped HTML with {@code <mark>} round what matched. */
record SearchAnswer(
        long total,
        boolean relaxed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String suggestion,
        List<Hit> hits,
        Map<String, List<Facet>> facets) {

    record Hit(EntryType type, UUID id, String title, String snippet, double score, String path) {

        static Hit of(SearchHit hit) {
            return new Hit(hit.type(), hit.id(), hit.title(), hit.snippetHtml(), hit.score(), hit.path());
        }
    }

    static SearchAnswer of(SearchPage page) {
        return new SearchAnswer(
                page.total(),
                page.relaxed(),
                page.suggestion(),
                page.hits().stream().map(Hit::of).toList(),
                page.facets());
    }
}
