package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.hibernate.search.backend.lucene.LuceneExtension;

/** Read straight from the index in the portal's own folder. */
record LuceneVocabulary(Entries entries) implements Vocabulary {

    private static final List<String> FIELDS = List.of("titleWords", "summaryWords", "textWords");

    @Override
    public Set<String> unknown(Set<String> words) {
        try (var reader = reader()) {
            var unknown = new HashSet<String>();
            for (var word : words) {
                if (!stands(reader, word)) {
                    unknown.add(word);
                }
            }
            return unknown;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean stands(IndexReader reader, String word) throws IOException {
        for (var form : Words.forms(word)) {
            if (reader.docFreq(new Term(SearchEntryRow.WHOLE, form)) > 0) {
                return true;
            }
        }
        return false;
    }

    private IndexReader reader() {
        return entries.session()
                .scope(SearchEntryRow.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }

    @Override
    public Collection<Near> near(String word) {
        var found = new HashMap<String, Near>();
        try (var reader = reader()) {
            for (var field : FIELDS) {
                collect(reader, field, word, found);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.values();
    }

    private static void collect(IndexReader reader, String field, String word, Map<String, Near> found)
            throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        var near = new FuzzyTermsEnum(terms, new Term(field, word), word.length() >= LONG ? 2 : 1, 1, true);
        var boost = near.attributes().addAttribute(BoostAttribute.class);
        for (var term = near.next(); term != null; term = near.next()) {
            var candidate = term.utf8ToString();
            var here = Near.of(candidate, word, boost.getBoost(), near.docFreq());
            found.merge(candidate, here, (a, b) -> a.documents() >= b.documents() ? a : b);
        }
    }
}
