package ru.vitok.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the asking person may see. */
@Service
public class Search {

    private static final int PREFIX_MIN = 2;

    private final Entries entries;
    private final Alike alike;
    private final Attempts attempts;
    private final Spelling spelling;
    private final Misses misses;
    private final SeenFacets facets;
    private final Askers askers;

    Search(
            Entries entries,
            Alike alike,
            Attempts attempts,
            Spelling spelling,
            Misses misses,
            SeenFacets facets,
            Askers askers) {
        this.entries = entries;
        this.alike = alike;
        this.attempts = attempts;
        this.spelling = spelling;
        this.misses = misses;
        this.facets = facets;
        this.askers = askers;
    }

    @Transactional(readOnly = true)
    public SearchPage find(SearchQuery query) {
        var asking = askers.teaching();
        var typed = query.words().strip();
        var first = attempts.first(typed);
        var strict = entries.page(asking, query, first);
        if (strict.total() > 0 || first.empty()) {
            var passedOver = first.mayPassOver() && strict.total() <= query.size();
            var suggestion = passedOver ? spelling.corrected(typed, asking).orElse(null) : null;
            return page(strict, false, suggestion);
        }
        for (var attempt : attempts.others(typed, first, asking)) {
            var found = entries.page(asking, query, attempt);
            if (found.total() > 0) {
                var suggestion = attempt.written().equals(typed) ? null : attempt.written();
                if (suggestion == null) {
                    misses.note(query);
                }
                return page(found, true, suggestion);
            }
        }
        misses.note(query);
        return page(strict, false, null);
    }

    /** What holds all the words, a hundred to a page; a miss is not kept. */
    @Transactional(readOnly = true)
    public List<SearchHit> exactly(SearchQuery query) {
        return entries.page(
                        askers.now(),
                        query.withPage(query.page(), SearchQuery.SIZE_MAX),
                        attempts.first(query.words().strip()))
                .hits();
    }

    /** The ids of the best finds that hold all the words; a miss is not kept. */
    @Transactional(readOnly = true)
    public List<UUID> ids(SearchQuery query) {
        return entries.ids(askers.now(), query, attempts.first(query.words().strip()));
    }

    /** The best finds while a person still types: no facets, and a miss is not kept. */
    @Transactional(readOnly = true)
    public List<SearchHit> quick(String words, int limit) {
        var typed = words.strip();
        var first = attempts.first(typed.length() > SearchQuery.WORDS_MAX ? "" : typed);
        if (first.empty() || String.join("", Words.of(typed)).length() < PREFIX_MIN) {
            return List.of();
        }
        var asking = askers.now();
        return Stream.concat(Stream.of(first), attempts.others(typed, first, asking).stream())
                .map(attempt -> entries.best(
                        asking,
                        attempt.condition(
                                entries.session().scope(SearchEntryRow.class).predicate()),
                        Marker.of(attempt),
                        limit))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What others already wrote about this; for «возможно, ответ уже есть» while a person types. */
    @Transactional(readOnly = true)
    public List<SearchHit> similar(
            String text, @Nullable String subject, @Nullable Integer grade, Set<EntryType> types, int limit) {
        var similar = new Similar(text, subject, grade, types);
        if (similar.saysNothing()) {
            return List.of();
        }
        return alike.to(similar, askers.now(), limit);
    }

    /** Titles that hold words beginning so. */
    @Transactional(readOnly = true)
    public List<String> suggest(String prefix, int limit) {
        var words = prefix.length() > SearchQuery.WORDS_MAX ? List.<String>of() : Words.of(prefix);
        if (String.join("", words).length() < PREFIX_MIN) {
            return List.of();
        }
        var f = entries.session().scope(SearchEntryRow.class).predicate();
        var all = f.bool();
        words.forEach(word -> all.must(f.match().field("titleParts").matching(word)));
        return entries.best(askers.now(), all.toPredicate(), Marker.NONE, limit).stream()
                .map(SearchHit::title)
                .distinct()
                .toList();
    }

    private SearchPage page(Entries.Found found, boolean relaxed, @Nullable String suggestion) {
        return new SearchPage(found.total(), relaxed, suggestion, found.hits(), facets.of(found.facets()));
    }
}
