package ru.vitok.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What is of the reader's own subject, and of the reader's grades in it, stands a little higher among equals. */
record Taught(SearchPredicateFactory f) {

    /** As much as a step of {@link Merit} and as what is new: it chooses among finds, it does not find. */
    private static final float SUBJECT = 0.8f;

    private static final float GRADE = 0.5f;

    Optional<SearchPredicate> by(Asking asking) {
        if (asking.taught().isEmpty()) {
            return Optional.empty();
        }
        var any = f.bool();
        asking.taught().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> any.should(one(it.getKey(), it.getValue())));
        return Optional.of(any.toPredicate());
    }

    private SearchPredicate one(String subject, Set<Integer> grades) {
        var own = f.bool()
                .must(f.match()
                        .field("subject")
                        .matching(subject)
                        .constantScore()
                        .boost(SUBJECT));
        if (!grades.isEmpty()) {
            own.should(f.terms()
                    .field("grades")
                    .matchingAny(grades)
                    .constantScore()
                    .boost(GRADE));
        }
        return own.toPredicate();
    }
}
