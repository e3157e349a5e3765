package ru.vitok.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Turns what was asked into conditions on the index.
 *
 * @param forgiving also finds words one or two letters away
 */
record WordConditions(SearchPredicateFactory f, boolean forgiving) {

    private static final int PART_LENGTH = 3;
    private static final int FORGIVEN_LENGTH = 5;
    private static final int BEGUN_LENGTH = 5;
    private static final float RELATED = 0.1f;

    /** @param least how many of the words must be found */
    SearchPredicate found(List<Clause> clauses, int least) {
        var required = clauses.stream().filter(clause -> !clause.optional()).toList();
        var all = f.bool();
        if (required.isEmpty()) {
            clauses.forEach(clause -> all.must(one(clause)));
            return all.toPredicate();
        }
        var words = f.bool().minimumShouldMatchNumber(Math.min(least, required.size()));
        required.forEach(clause -> words.should(one(clause)));
        all.must(words);
        clauses.stream().filter(Clause::optional).forEach(clause -> all.should(one(clause)));
        return all.toPredicate();
    }

    private SearchPredicate one(Clause clause) {
        var any = f.bool();
        clause.alternatives().forEach(words -> any.should(words.indexOf(' ') < 0 ? word(words) : phrase(words)));
        if (clause.grade() != null) {
            any.should(f.match()
                    .field("grades")
                    .matching(clause.grade())
                    .constantScore()
                    .boost(4));
        }
        return any.toPredicate();
    }

    /**
     * A relative of the word will do where the word itself is not: it weighs less than any of its own forms. What no
     * dictionary knows may be a word that is only begun: «обыкнов» is cut before the stem by which texts are known.
     */
    private SearchPredicate word(String word) {
        var any = inItsPlace(word);
        any.should(f.match().field(FamilyFilter.FIELD).boost(RELATED).matching(word));
        if (word.length() >= BEGUN_LENGTH && Lemmas.of(word).isEmpty()) {
            any.should(f.wildcard().fields("textWords", "note").boost(RELATED).matching(word + "*"));
        }
        if (forgiving) {
            forgive(any, word);
        }
        return any.toPredicate();
    }

    private BooleanPredicateClausesStep<?, ?> inItsPlace(String word) {
        var any = f.bool()
                .should(f.match()
                        .field("title")
                        .boost(5)
                        .field("summary")
                        .boost(2.5f)
                        .field("text")
                        .field("subjectText")
                        .boost(2)
                        .field("note")
                        .matching(word));
        if (word.length() >= PART_LENGTH) {
            any.should(f.match()
                    .field("titleParts")
                    .boost(1.5f)
                    .field("summaryParts")
                    .boost(0.7f)
                    .field("subjectParts")
                    .boost(0.7f)
                    .matching(word));
        }
        return any;
    }

    /** Word by word as written, and by stems: an error in the stem and another ending are two letters apart, the stems one. */
    void forgive(BooleanPredicateClausesStep<?, ?> any, String word) {
        if (word.length() < FORGIVEN_LENGTH) {
            return;
        }
        any.should(f.match()
                .field("titleWords")
                .boost(2)
                .field("summaryWords")
                .field("textWords")
                .boost(0.5f)
                .matching(word)
                .fuzzy(1, 2));
        Words.forms(word).stream()
                .filter(form -> form.length() >= FORGIVEN_LENGTH)
                .forEach(form -> any.should(f.match()
                        .field("title")
                        .boost(1.5f)
                        .field("summary")
                        .boost(0.7f)
                        .field("text")
                        .boost(0.3f)
                        .matching(form)
                        .fuzzy(1, 2)
                        .skipAnalysis()));
        forgiveRelatives(any, word);
    }

    /** The last resort, so even the first letter may be wrong: «акругление» finds «округлять», «наставнечество» «наставник». */
    private void forgiveRelatives(BooleanPredicateClausesStep<?, ?> any, String word) {
        Words.families(word)
                .forEach(family -> any.should(f.match()
                        .field(FamilyFilter.FIELD)
                        .boost(RELATED)
                        .matching(family)
                        .fuzzy(1)
                        .skipAnalysis()));
        any.should(f.match()
                .field(FamilyFilter.FIELD)
                .boost(RELATED)
                .matching(word)
                .analyzer("roots"));
    }

    private SearchPredicate phrase(String words) {
        return f.phrase()
                .field("title")
                .boost(5)
                .field("summary")
                .boost(2.5f)
                .field("text")
                .field("subjectText")
                .boost(2)
                .matching(words)
                .slop(1)
                .toPredicate();
    }
}
