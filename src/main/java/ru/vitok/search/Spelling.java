package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;

/** «Возможно, вы искали»: the nearest words of what the person may see, never a word from what is hidden. */
@Component
class Spelling {

    private record Near(String word, boolean sounds, float likeness, int documents) {}

    private static final List<String> FIELDS = List.of("titleWords", "summaryWords", "textWords");
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int TRIED = 6;

    private final Entries entries;

    Spelling(Entries entries) {
        this.entries = entries;
    }

    /** The words with unknown ones replaced; empty where nothing better is known. */
    Optional<String> corrected(String typed, Asking asking) {
        var words = new ArrayList<>(Words.of(typed));
        var changed = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.length() >= SHORTEST && entries.count(asking, Attempt.strict(word)) == 0) {
                var better = better(word, asking);
                better.ifPresent(found -> words.set(words.indexOf(word), found));
                changed |= better.isPresent();
            }
        }
        return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** Those of the words that stand in no text in any form. */
    Set<String> unknown(Set<String> words) {
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

    private Optional<String> better(String word, Asking asking) {
        return near(word).stream()
                .filter(candidate -> entries.count(asking, Attempt.strict(candidate)) > 0)
                .findFirst();
    }

    private List<String> near(String word) {
        var found = new HashMap<String, Near>();
        try (var reader = reader()) {
            for (var field : FIELDS) {
                collect(reader, field, word, found);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Near::sounds)
                        .thenComparing(Near::likeness)
                        .thenComparing(Near::documents)
                        .reversed())
                .limit(TRIED)
                .map(Near::word)
                .toList();
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
            var here =
                    new Near(candidate, Sound.of(candidate).equals(Sound.of(word)), boost.getBoost(), near.docFreq());
            found.merge(candidate, here, (a, b) -> a.documents() >= b.documents() ? a : b);
        }
    }
}
