package ru.vitok.search;

import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.query.SearchResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Counts the finds by facet. A facet with a choice is counted as if the choice were open: its other values stay in sight. */
record FacetCounts(SearchSession session, SearchPredicate visible, SearchPredicate words, SearchQuery query) {

    private static final int VALUES = 60;

    /** Lets the facets in which nothing is chosen be counted by the question for the page itself. */
    <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> along(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> question) {
        var asked = question;
        for (var kind : FacetKind.values()) {
            if (isOpen(kind)) {
                asked = counted(asked, kind, kind.valueType());
            }
        }
        return asked;
    }

    /** @param page what the question for the page brought */
    Map<String, List<Facet>> of(SearchResult<?> page) {
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (var kind : FacetKind.values()) {
            facets.put(kind.key(), read(isOpen(kind) ? page : alone(kind), kind, kind.valueType()));
        }
        return facets;
    }

    private boolean isOpen(FacetKind kind) {
        return kind.chosen(query).isEmpty();
    }

    private SearchResult<?> alone(FacetKind kind) {
        var question = session.search(SearchEntryRow.class)
                .select(f -> f.id())
                .where(f -> f.bool().filter(visible).filter(words).filter(new Conditions(f).chosen(query, kind.key())));
        return counted(question, kind, kind.valueType()).fetch(0);
    }

    private static <H, V> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counted(
            SearchQueryOptionsStep<?, ?, H, ?, ?, ?> question, FacetKind kind, Class<V> values) {
        AggregationKey<Map<V, Long>> key = AggregationKey.of(kind.key());
        return question.aggregation(
                key, f -> f.terms().field(kind.field(), values).maxTermCount(VALUES));
    }

    private static <V> List<Facet> read(SearchResult<?> result, FacetKind kind, Class<V> values) {
        AggregationKey<Map<V, Long>> key = AggregationKey.of(kind.key());
        return result.aggregation(key).entrySet().stream()
                .map(entry -> new Facet(String.valueOf(entry.getKey()), entry.getValue()))
                .sorted(order(kind))
                .toList();
    }

    private static Comparator<Facet> order(FacetKind kind) {
        return switch (kind) {
            case GRADE -> Comparator.comparingInt(facet -> Integer.parseInt(facet.value()));
            case YEAR -> Comparator.comparing(Facet::value).reversed();
            default -> Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);
        };
    }
}
