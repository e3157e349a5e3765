package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** Asks the index. Who asks is part of every question. */
@Component
class Entries {

    record Found(long total, List<SearchHit> hits, Map<String, List<Facet>> facets) {}

    private final EntityManager entities;
    private final FoundRows rows;
    private final FoundHits hits;
    private final Clock clock;

    Entries(EntityManager entities, FoundRows rows, FoundHits hits, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.hits = hits;
        this.clock = clock;
    }

    /** The page, and the counts of all facets in which nothing is chosen, in one question to the index. */
    Found page(Asking asking, SearchQuery query, Attempt attempt) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        var conditions = new Conditions(f);
        var words = attempt.condition(f);
        var all = f.bool()
                .filter(conditions.visible(asking))
                .must(words)
                .filter(conditions.chosen(query, ""))
                .should(new Merit(f).on(LocalDate.now(clock)));
        new Taught(f).by(asking).ifPresent(all::should);
        var counts = new FacetCounts(session, conditions.visible(asking), words, query);
        var asked = counts.along(question(session, all.toPredicate(), attempt.empty()));
        var page = FoundPage.of(query, attempt);
        var result = asked.fetch(page.askedFrom(), page.asked());
        return new Found(result.total().hitCount(), hits.read(result.hits(), attempt, asking, page), counts.of(result));
    }

    /** Which things are found, without their texts. */
    List<UUID> ids(Asking asking, SearchQuery query, Attempt attempt) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        var conditions = new Conditions(f);
        var all = f.bool()
                .filter(conditions.visible(asking))
                .must(attempt.condition(f))
                .filter(conditions.chosen(query, ""))
                .should(new Merit(f).on(LocalDate.now(clock)));
        return session
                .search(SearchEntryRow.class)
                .select(it -> it.id(String.class))
                .where(all.toPredicate())
                .fetchHits(query.page() * query.size(), query.size())
                .stream()
                .map(SearchEntryRow::objectOf)
                .toList();
    }

    /** Whether the person would have any find; the first in the index's own order settles it, and none is counted. */
    boolean any(Asking asking, Attempt attempt) {
        var f = session().scope(SearchEntryRow.class).predicate();
        var visible = f.bool().filter(new Conditions(f).visible(asking)).filter(attempt.condition(f));
        var first = session()
                .search(SearchEntryRow.class)
                .select(it -> it.id())
                .where(visible.toPredicate())
                .sort(it -> it.indexOrder());
        return !first.fetchHits(1).isEmpty();
    }

    /** Whether any text holds the word, seen by whomever. */
    boolean stands(String word) {
        return session()
                        .search(SearchEntryRow.class)
                        .where(f -> f.match().field(SearchEntryRow.WHOLE).matching(word))
                        .fetchTotalHitCount()
                > 0;
    }

    /** Some texts that hold words so many letters away, seen by whomever. */
    Collection<FoundRow> like(String word, int letters, int limit) {
        var keys = session()
                .search(SearchEntryRow.class)
                .select(f -> f.id(String.class))
                .where(f -> f.match()
                        .fields("titleWords", "summaryWords", "textWords")
                        .matching(word)
                        .fuzzy(letters, 1))
                .fetchHits(limit);
        return rows.of(keys).values();
    }

    List<SearchHit> best(Asking asking, SearchPredicate condition, Marker marker, int limit) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        var all = f.bool()
                .filter(new Conditions(f).visible(asking))
                .must(condition)
                .toPredicate();
        return hits.of(question(session, all, false).fetchHits(limit), asking, marker);
    }

    SearchSession session() {
        return Search.session(entities);
    }

    private static SearchQueryOptionsStep<?, ?, FoundHits.Find, ?, ?, ?> question(
            SearchSession session, SearchPredicate condition, boolean byMerit) {
        return session.search(SearchEntryRow.class)
                .select(f -> f.composite().from(f.id(String.class), f.score()).as(FoundHits.Find::new))
                .where(condition)
                .sort(f -> byMerit
                        ? f.composite()
                                .add(f.field("weight").desc())
                                .add(f.field("happensOn").desc().missing().last())
                        : f.composite()
                                .add(f.score())
                                .add(f.field("happensOn").desc().missing().last()));
    }
}
