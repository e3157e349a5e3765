package ru.vitok.search;

import java.util.function.Predicate;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A whole question is weighed against the whole text: of a sentence no word belongs in the title. What each part gave
 * was measured on paraphrased questions against paragraphs, five close neighbours of a topic, one of which answers:
 * the test resource {@code questions.txt}, the topics 1, 2, 4, 5, 7, 8, 10, 11 of it.
 *
 * @param doubtful words that may hold a typing error
 */
record QuestionConditions(SearchPredicateFactory f, Clauses clauses, Predicate<String> doubtful) {

    private static final String[] PARTS = {"title", "summary", "text", "subjectText", "note"};
    private static final float MARKED = 0.01f;
    private static final float RELATED = 0.1f;
    /**
     * Five letters in common are a weak sign, yet often the only one: «скульптор» and «скульптура». First in 51 of 100
     * instead of 48.
     */
    private static final float ROOT = 0.2f;
    /**
     * «За сколько», «на каком», «почему» choose among texts that are otherwise alike: first in 53 of 100 instead of 51.
     * Pairs of neighbouring words were tried and left out: what they won with free wording they lost with close.
     */
    private static final float FAINT = 0.2f;

    /** @param least how many of the words must be found */
    SearchPredicate found(int least) {
        var required = clauses.required();
        var all = f.bool();
        var words = f.bool().minimumShouldMatchNumber(Math.min(least, required.size()));
        required.forEach(clause -> words.should(one(clause)));
        all.must(words);
        clauses.optional().forEach(clause -> all.should(one(clause)));
        clauses.faint()
                .forEach(word -> all.should(
                        f.match().field(SearchEntryRow.WHOLE).boost(FAINT).matching(word)));
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

    /** The parts are asked too, though they weigh nothing, for the finds are marked in them. */
    private SearchPredicate word(String word) {
        var any = f.bool()
                .should(f.extension()
                        .ifSupported(
                                LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(new NearMeaning(word).query()))
                        .orElse(_ -> withoutThesaurus(word)))
                .should(f.match().fields(PARTS).boost(MARKED).matching(word));
        if (doubtful.test(word)) {
            new WordConditions(f, true).forgive(any, word);
        }
        return any.toPredicate();
    }

    /** On nodes of OpenSearch. */
    private BooleanPredicateClausesStep<?, ?> withoutThesaurus(String word) {
        return f.bool()
                .should(f.match().field(SearchEntryRow.WHOLE).matching(word))
                .should(f.match().field(FamilyFilter.FIELD).boost(RELATED).matching(word))
                .should(f.match()
                        .field(FamilyFilter.FIELD)
                        .boost(ROOT)
                        .matching(word)
                        .analyzer("roots"));
    }

    private SearchPredicate phrase(String words) {
        return f.bool()
                .should(f.phrase().field(SearchEntryRow.WHOLE).matching(words).slop(1))
                .should(f.phrase().fields(PARTS).boost(MARKED).matching(words).slop(1))
                .toPredicate();
    }
}
