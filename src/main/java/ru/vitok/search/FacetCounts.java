package ru.vitok.search;

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

    Map<String, List<Facet>> all() {
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (var kind : FacetKind.values()) {
            facets.put(kind.key(), count(kind, kind.valueType()));
        }
        return facets;
    }

    private <V> List<Facet> count(FacetKind kind, Class<V> values) {
        AggregationKey<Map<V, Long>> key = AggregationKey.of(kind.key());
        var result = session.search(SearchEntryRow.class)
                .where(f -> f.bool().filter(visible).must(words).filter(new Conditions(f).chosen(query, kind.key())))
                .aggregation(key, f -> f.terms().field(kind.field(), values).maxTermCount(VALUES))
                .fetch(0);
        return result.aggregation(key).entrySet().stream()
                .map(entry -> new Facet(String.valueOf(entry.getKey()), entry.getValue()))
                .sorted(order(kind))
                .toList();
    }

    private static Comparator<Facet> order(FacetKind kind) {
        return kind == FacetKind.GRADE
                ? Comparator.comparingInt(facet -> Integer.parseInt(facet.value()))
                : Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);
    }
}
