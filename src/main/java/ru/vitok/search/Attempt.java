package ru.vitok.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * One way to read what was typed. The first is strict: one or two words must all be found, of more about three
 * quarters; the later ones correct or forgive.
 */
record Attempt(String written, List<Clause> clauses, boolean forgiving, boolean anyWord) {

    private static final double SHARE = 0.75;
    private static final int ALL_UP_TO = 2;
    private static final int QUESTION = 5;

    static Attempt strict(String words) {
        return new Attempt(words, Clauses.of(words), false, false);
    }

    Attempt forgivingly() {
        return new Attempt(written, clauses, true, false);
    }

    /** Keeps the letters and gives up words: a whole question finds the text that answers most of it. */
    Attempt withAnyWord() {
        return new Attempt(written, clauses, forgiving, true);
    }

    boolean empty() {
        return clauses.isEmpty();
    }

    /** Several words, so that a single one may have been passed over in silence. */
    boolean mayPassOver() {
        return required() > ALL_UP_TO;
    }

    SearchPredicate condition(SearchPredicateFactory f) {
        return empty()
                ? f.matchAll().toPredicate()
                : new WordConditions(f, forgiving, isQuestion()).found(clauses, least());
    }

    /** So many words are a sentence, no longer a name: no one of them belongs in a title. */
    private boolean isQuestion() {
        return required() >= QUESTION;
    }

    private int least() {
        if (anyWord) {
            return 1;
        }
        var required = required();
        return required <= ALL_UP_TO ? required : (int) Math.floor(SHARE * required);
    }

    private int required() {
        return (int) clauses.stream().filter(clause -> !clause.optional()).count();
    }
}
