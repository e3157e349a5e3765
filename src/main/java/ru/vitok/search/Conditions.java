package ru.vitok.search;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Who may see, and what was chosen in the facets. */
record Conditions(SearchPredicateFactory f) {

    /** The first, mandatory condition of every query. */
    SearchPredicate visible(Asking asking) {
        return asking.seesAll()
                ? f.matchAll().toPredicate()
                : f.terms().field("audience").matchingAny(asking.tokens()).toPredicate();
    }

    /** @param except the facet that is counted as if nothing were chosen in it */
    SearchPredicate chosen(SearchQuery query, String except) {
        var all = f.bool().filter(f.matchAll());
        for (var facet : FacetKind.values()) {
            var values = facet.chosen(query);
            if (!values.isEmpty() && !facet.key().equals(except)) {
                all.filter(f.terms().field(facet.field()).matchingAny(values));
            }
        }
        return all.toPredicate();
    }

    SearchPredicate types(Set<EntryType> types) {
        return types.isEmpty()
                ? f.matchAll().toPredicate()
                : f.terms().field("type").matchingAny(types).toPredicate();
    }
}
