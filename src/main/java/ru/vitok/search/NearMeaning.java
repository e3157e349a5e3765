package ru.vitok.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * A word of a question, or what stands in its place: a relative, a word of the same beginning, a word of near meaning.
 * The best of them counts and the others hardly add to it, so that a text which has the word itself gains little from
 * its synonyms. Weights as measured on the topics for development of {@code questions.txt} and {@code reading-dev.txt}.
 */
record NearMeaning(String word) {

    private static final float RELATED = 0.7f;
    private static final float ROOT = 0.6f;
    private static final float MEANING = 0.5f;
    private static final float OTHERS = 0.1f;

    Query query() {
        var readings = new ArrayList<Query>();
        add(readings, SearchEntryRow.WHOLE, Reading.FORMS.of(word), 1);
        add(readings, FamilyFilter.FIELD, Reading.FAMILIES.of(word), RELATED);
        add(readings, FamilyFilter.FIELD, Reading.ROOTS.of(word), ROOT);
        add(readings, SearchEntryRow.WHOLE, Thesaurus.of(word), MEANING);
        return new DisjunctionMaxQuery(readings, OTHERS);
    }

    private static void add(List<Query> readings, String field, List<String> terms, float weight) {
        if (!terms.isEmpty()) {
            var any = new SynonymQuery.Builder(field);
            terms.forEach(term -> any.addTerm(new Term(field, term)));
            readings.add(new BoostQuery(any.build(), weight));
        }
    }
}
