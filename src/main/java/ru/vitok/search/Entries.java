package ru.vitok.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** Asks the index. Who asks is part of every question. */
@Component
class Entries {

    record Found(long total, List<SearchHit> hits) {}

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int TITLE_SENTENCES = 9;

    private final EntityManager entities;
    private final Clock clock;

    Entries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Found page(Asking asking, SearchQuery query, Attempt attempt) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        var conditions = new Conditions(f);
        var words = attempt.condition(f);
        var all = f.bool()
                .filter(conditions.visible(asking))
                .must(words)
                .filter(conditions.chosen(query, ""))
                .should(new Merit(f).on(LocalDate.now(clock)))
                .toPredicate();
        var result = ask(session, all, attempt.empty(), query.page() * query.size(), query.size());
        return new Found(result.total().hitCount(), visible(result.hits(), asking));
    }

    Map<String, List<Facet>> facets(Asking asking, SearchQuery query, Attempt attempt) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        return new FacetCounts(session, new Conditions(f).visible(asking), attempt.condition(f), query).all();
    }

    /** How many finds the person would have; a word is suggested only when it leads to something visible. */
    long count(Asking asking, Attempt attempt) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        return session.search(SearchEntryRow.class)
                .where(f.bool()
                        .filter(new Conditions(f).visible(asking))
                        .filter(attempt.condition(f))
                        .toPredicate())
                .fetchTotalHitCount();
    }

    List<SearchHit> best(Asking asking, SearchPredicate condition, int limit) {
        var session = session();
        var f = session.scope(SearchEntryRow.class).predicate();
        var all = f.bool()
                .filter(new Conditions(f).visible(asking))
                .must(condition)
                .toPredicate();
        return visible(ask(session, all, false, 0, limit).hits(), asking);
    }

    SearchSession session() {
        return Search.session(entities);
    }

    private static SearchResult<Find> ask(
            SearchSession session, SearchPredicate condition, boolean byMerit, int offset, int limit) {
        return session.search(SearchEntryRow.class)
                .select(f -> f.composite()
                        .from(
                                f.composite()
                                        .from(
                                                f.highlight("title").highlighter("title"),
                                                f.highlight("summary"),
                                                f.highlight("text"))
                                        .as(Highlights::new),
                                f.entity(SearchEntryRow.class),
                                f.score())
                        .as(Find::new))
                .where(condition)
                .highlighter(f -> sentences(f, 1))
                .highlighter("title", f -> sentences(f, TITLE_SENTENCES))
                .sort(f -> byMerit
                        ? f.composite()
                                .add(f.field("weight").desc())
                                .add(f.field("happensOn").desc().missing().last())
                        : f.composite()
                                .add(f.score())
                                .add(f.field("happensOn").desc().missing().last()))
                .fetch(offset, limit);
    }

    private static HighlighterFinalStep sentences(SearchHighlighterFactory f, int most) {
        return f.unified()
                .encoder(HighlighterEncoder.HTML)
                .tag("<mark>", "</mark>")
                .numberOfFragments(most)
                .boundaryScanner()
                .sentence()
                .locale(RUSSIAN)
                .end();
    }

    private static List<SearchHit> visible(List<Find> finds, Asking asking) {
        return finds.stream()
                .filter(find -> asking.seesAll() || find.row().opensTo(asking.tokens()))
                .map(find -> find.row().hit(find.marks(), find.score()))
                .toList();
    }

    private record Find(Highlights marks, SearchEntryRow row, Float score) {}
}
