package ru.vitok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Counts the finds by facet. A facet with a choice is counted as if the choice were open: its other values stay in sight. */
record FacetCounts(SearchSession session, SearchPredicate visible, SearchPredicate words, SearchQuery query) {

    private static final int VALUES = 60;
    /** Of all facets together; beyond that the rarest are left out. */
    private static final int CHOICES = 3000;

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("choices");

    /** Lets the finds be counted by the question for the page itself. */
    <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> along(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> question) {
        return question.aggregation(
                COUNTS, f -> f.terms().field(FacetKind.FIELD, String.class).maxTermCount(CHOICES));
    }

    /** @param page what the question for the page brought */
    Map<String, List<Facet>> of(SearchResult<?> page) {
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (var kind : FacetKind.values()) {
            var open = kind.chosen(query).isEmpty();
            facets.put(kind.key(), read((open ? page : alone(kind)).aggregation(COUNTS), kind));
        }
        return facets;
    }

    private SearchResult<?> alone(FacetKind kind) {
        var question = session.search(SearchEntryRow.class)
                .select(f -> f.id())
                .where(f -> f.bool().filter(visible).filter(words).filter(new Conditions(f).chosen(query, kind.key())));
        return along(question).fetch(0);
    }

    private static List<Facet> read(Map<String, Long> counts, FacetKind kind) {
        var facets = new ArrayList<Facet>();
        counts.forEach((choice, count) -> {
            var value = kind.value(choice);
            if (value != null) {
                facets.add(new Facet(value, count));
            }
        });
        facets.sort(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value));
        return facets.stream().limit(VALUES).sorted(order(kind)).toList();
    }

    private static Comparator<Facet> order(FacetKind kind) {
        return switch (kind) {
            case GRADE -> Comparator.comparingInt(facet -> Integer.parseInt(facet.value()));
            case YEAR -> Comparator.comparing(Facet::value).reversed();
            default -> Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);
        };
    }
}
