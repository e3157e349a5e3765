package ru.vitok.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What is like this text: shares its telling words, is of its subject or of none, and best of its grade. */
record Similar(
        String text, @Nullable String subject, @Nullable Integer grade, java.util.Set<EntryType> types) {

    private static final int WORDS_READ = 40;
    private static final int TELLING_LENGTH = 3;
    private static final double SHARE = 0.25;

    boolean saysNothing() {
        return words().isEmpty();
    }

    SearchPredicate condition(SearchPredicateFactory f) {
        var clauses = clauses();
        var found = new WordConditions(f, false).found(clauses, Math.max(1, (int) Math.round(clauses.size() * SHARE)));
        var all = f.bool().filter(belonging(f)).must(found);
        if (grade != null) {
            all.should(f.match().field("grades").matching(grade).constantScore().boost(3));
        }
        return all.toPredicate();
    }

    /** Of the wanted kinds, and of the subject or of none. */
    SearchPredicate belonging(SearchPredicateFactory f) {
        var all = f.bool().filter(new Conditions(f).types(types));
        if (subject != null) {
            all.filter(f.bool()
                    .should(f.match().field("subject").matching(subject))
                    .should(f.not(f.exists().field("subject"))));
        }
        return all.toPredicate();
    }

    Marker marker() {
        return new Marker(clauses().stream()
                .flatMap(it -> Wanted.of(it, _ -> false).stream())
                .toList());
    }

    private List<Clause> clauses() {
        return words().stream()
                .map(word -> Clause.word(word, Abbreviations.of(word), null))
                .toList();
    }

    private List<String> words() {
        return StopWords.without(Words.of(text)).stream()
                .filter(word -> word.length() >= TELLING_LENGTH)
                .distinct()
                .limit(WORDS_READ)
                .toList();
    }
}
