package ru.vitok.search;

import java.time.LocalDate;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What is proven or new stands a little higher among equals. */
record Merit(SearchPredicateFactory f) {

    private static final int FRESH_DAYS = 180;
    private static final float[] WEIGHTS = {1.2f, 1.6f, 2.5f};

    SearchPredicate on(LocalDate today) {
        var merit = f.bool();
        for (var step : WEIGHTS) {
            merit.should(f.range()
                    .field("weight")
                    .atLeast((double) step)
                    .constantScore()
                    .boost(0.8f));
        }
        merit.should(f.range()
                .field("happensOn")
                .atLeast(today.minusDays(FRESH_DAYS))
                .constantScore()
                .boost(0.5f));
        return merit.toPredicate();
    }
}
