package ru.vitok.search;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * One way to read what was typed. The first is strict: one or two words must all be found, of more about three
 * quarters, of a question a third; the later ones correct or forgive.
 *
 * @param unknown words of a question that stand in no text as they are typed
 */
record Attempt(String written, Clauses clauses, boolean forgiving, boolean anyWord, Set<String> unknown) {

    private static final double SHARE = 0.75;
    /** A person who asks in a sentence uses other words than the text: a higher share loses the text that answers. */
    private static final double SHARE_OF_QUESTION = 0.34;

    private static final int ALL_UP_TO = 2;

    Attempt {
        unknown = Set.copyOf(unknown);
    }

    static Attempt strict(String words) {
        return new Attempt(words, Clauses.of(words), false, false, Set.of());
    }

    Attempt forgivingly() {
        return new Attempt(written, clauses, true, false, unknown);
    }

    /** Keeps the letters and gives up words: a whole question finds the text that answers most of it. */
    Attempt withAnyWord() {
        return new Attempt(written, clauses, forgiving, true, unknown);
    }

    /** @param unknown picks the words that stand in no text */
    Attempt doubting(UnaryOperator<Set<String>> unknown) {
        var words = new HashSet<String>();
        clauses.required().forEach(clause -> words.add(clause.written()));
        return new Attempt(written, clauses, forgiving, anyWord, unknown.apply(words));
    }

    boolean empty() {
        return clauses.asked().isEmpty() && !precise();
    }

    /** With quotes or a minus: nothing is corrected or forgiven. */
    boolean precise() {
        return !clauses.precisely().none();
    }

    boolean isQuestion() {
        return clauses.question();
    }

    /** Several words, so that a single one may have been passed over in silence. */
    boolean mayPassOver() {
        return required() > ALL_UP_TO && !precise();
    }

    SearchPredicate condition(SearchPredicateFactory f) {
        return clauses.precisely().and(f, words(f));
    }

    boolean forgives(String word) {
        return forgiving || unknown.contains(word);
    }

    /** Nothing typed asks for everything, signs without a word for nothing. */
    private SearchPredicate words(SearchPredicateFactory f) {
        if (clauses.asked().isEmpty()) {
            return written.isBlank() || precise()
                    ? f.matchAll().toPredicate()
                    : f.matchNone().toPredicate();
        }
        return isQuestion()
                ? new QuestionConditions(f, clauses, this::forgives).found(least())
                : new WordConditions(f, forgiving).found(clauses.asked(), least());
    }

    private int least() {
        var required = required();
        if (anyWord) {
            return 1;
        }
        return required <= ALL_UP_TO
                ? required
                : Math.max(1, (int) Math.floor((isQuestion() ? SHARE_OF_QUESTION : SHARE) * required));
    }

    private int required() {
        return clauses.required().size();
    }
}
