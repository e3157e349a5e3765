package ru.vitok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes hits of what the index found. */
@Component
class FoundHits {

    record Find(String key, float score) {}

    private final FoundRows rows;

    FoundHits(FoundRows rows) {
        this.rows = rows;
    }

    /** In the order of the index; what was taken away or closed a moment ago is left out. */
    List<SearchHit> of(List<Find> finds, Asking asking, Marker marker) {
        return hits(finds, rows(finds), asking, marker);
    }

    /** @param finds all of them up to the end of the page */
    List<SearchHit> read(List<Find> finds, Attempt attempt, Asking asking, FoundPage page) {
        var known = rows(finds);
        var ordered = page.rereads() ? reread(finds, known, attempt) : finds;
        return hits(page.of(ordered), known, asking, Marker.of(attempt));
    }

    private static List<Find> reread(List<Find> finds, Map<String, FoundRow> known, Attempt question) {
        var top = finds.stream()
                .limit(Rereading.DEPTH)
                .filter(find -> known.containsKey(find.key()))
                .toList();
        var gains = Rereading.gains(
                question, top.stream().map(find -> known.get(find.key())).toList());
        var again = new ArrayList<Find>();
        for (var place = 0; place < top.size(); place++) {
            var find = top.get(place);
            again.add(new Find(find.key(), (float) (find.score() + gains[place])));
        }
        again.sort(Comparator.comparing(Find::score).reversed());
        again.addAll(finds.subList(Math.min(finds.size(), Rereading.DEPTH), finds.size()));
        return again;
    }

    private Map<String, FoundRow> rows(List<Find> finds) {
        return rows.of(finds.stream().map(Find::key).toList());
    }

    private static List<SearchHit> hits(List<Find> finds, Map<String, FoundRow> known, Asking asking, Marker marker) {
        var hits = new ArrayList<SearchHit>();
        for (var find : finds) {
            var row = known.get(find.key());
            if (row != null && row.opensTo(asking)) {
                hits.add(row.hit(marker, find.score()));
            }
        }
        return hits;
    }
}
