package ru.vitok.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.search.meaning.Meanings;

/** What is like a text: by its words, and, where the operator has brought a model, by what they mean. */
@Component
class Alike {

    /** Of each way so many are looked at before they are put together. */
    private static final int LOOKED_AT = 30;

    /** The usual one: a first place counts little more than a second, being in both lists much. */
    private static final double STEADY = 60;

    private final Entries entries;
    private final Meanings meanings;

    Alike(Entries entries, Meanings meanings) {
        this.entries = entries;
        this.meanings = meanings;
    }

    List<SearchHit> to(Similar similar, Asking asking, int limit) {
        var f = entries.session().scope(SearchEntryRow.class).predicate();
        var meant = meanings.of(similar.text());
        if (meant == null) {
            return entries.best(asking, similar.condition(f), similar.marker(), limit);
        }
        var seen = f.bool()
                .filter(new Conditions(f).visible(asking))
                .filter(similar.belonging(f))
                .toPredicate();
        var near = f.knn(LOOKED_AT)
                .field(EntryBinder.meaning(meanings.model().orElseThrow()))
                .matching(meant)
                .filter(seen)
                .requiredMinimumSimilarity(meanings.least())
                .toPredicate();
        return together(
                limit,
                entries.best(asking, similar.condition(f), similar.marker(), Math.max(limit, LOOKED_AT)),
                entries.best(asking, near, similar.marker(), LOOKED_AT));
    }

    /** By the places in both lists, for their scores cannot be compared: reciprocal rank fusion. */
    static List<SearchHit> together(int limit, List<SearchHit> first, List<SearchHit> second) {
        var hits = new LinkedHashMap<UUID, SearchHit>();
        var merit = new HashMap<UUID, Double>();
        for (var list : List.of(first, second)) {
            for (var place = 0; place < list.size(); place++) {
                var hit = list.get(place);
                hits.putIfAbsent(hit.id(), hit);
                merit.merge(hit.id(), 1 / (STEADY + place + 1), Double::sum);
            }
        }
        return hits.values().stream()
                .sorted((a, b) -> Double.compare(merit.getOrDefault(b.id(), 0.0), merit.getOrDefault(a.id(), 0.0)))
                .limit(limit)
                .toList();
    }
}
